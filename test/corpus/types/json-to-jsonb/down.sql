alter table "a" alter column "b" drop default;
alter table "a" alter column "b" type json;
alter table "a" alter column "b" set default '{}';
