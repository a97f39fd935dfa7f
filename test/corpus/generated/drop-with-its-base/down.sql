alter table "a" add column "b" integer default 1 not null;
alter table "a" add column "c" integer generated always as (b * 2) stored not null;
