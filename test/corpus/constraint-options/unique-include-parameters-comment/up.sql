alter table "thing" drop constraint "u";
alter index "v" set (fillfactor = 80);
alter table "thing" add constraint "u" unique ("name") include ("size");
comment on constraint "u" on "thing" is 'one';
comment on constraint "v" on "thing" is 'two';
