alter table "a" add column "z" integer default 4 not null;
alter table "a" add column "a" integer generated always as (z * 2) stored not null;
