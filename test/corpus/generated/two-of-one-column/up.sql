alter table "a" alter column "b" type bigint;
alter table "a" add column "c" integer generated always as (b * 2) stored not null;
alter table "a" add column "d" integer generated always as (b * 3) stored not null;
