alter table "a" add column "b" integer default 1 not null;
alter table "a" drop column "c";
alter table "a" add column "c" integer generated always as (b * 2) stored not null;
-- loses the values of column a.other
alter table "a" drop column "other";
