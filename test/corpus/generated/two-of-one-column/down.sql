alter table "a" drop column "c";
alter table "a" drop column "d";
alter table "a" alter column "b" type integer;
