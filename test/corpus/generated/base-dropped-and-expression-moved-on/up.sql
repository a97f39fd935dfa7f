alter table "a" add column "other" integer default 7 not null;
alter table "a" drop column "c";
alter table "a" add column "c" integer generated always as (other * 2) stored not null;
-- loses the values of column a.b
alter table "a" drop column "b";
