alter table "a" alter column "c" drop expression;
alter table "a" alter column "c" type bigint;
alter table "a" alter column "c" set default '4';
