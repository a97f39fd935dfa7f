alter table "thing" drop constraint "u";
alter table "thing" add constraint "u" unique ("name");
