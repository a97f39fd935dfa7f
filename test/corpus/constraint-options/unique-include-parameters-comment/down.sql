alter table "thing" drop constraint "u";
alter index "v" set (fillfactor = 70);
alter table "thing" add constraint "u" unique ("name");
comment on constraint "v" on "thing" is null;
