alter table "a" alter column "c" drop expression;
alter table "a" alter column "c" set default 7;
