alter index "thing_pkey" set (fillfactor = 80);
comment on constraint "thing_pkey" on "thing" is null;
