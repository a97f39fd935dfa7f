alter index "thing_pkey" set (fillfactor = 90);
comment on constraint "thing_pkey" on "thing" is 'key';
