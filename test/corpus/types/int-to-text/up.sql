alter table "a" alter column "b" drop default;
alter table "a" alter column "b" type text;
alter table "a" alter column "b" set default '5';
