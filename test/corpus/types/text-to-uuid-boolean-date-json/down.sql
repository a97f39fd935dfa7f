alter table "a" alter column "b" type text;
alter table "a" alter column "c" drop default;
alter table "a" alter column "c" type text;
alter table "a" alter column "d" type text;
alter table "a" alter column "e" type text;
