-- loses the values of column a.c
alter table "a" drop column "c";
alter table "a" add column "c" integer generated always as (b * 2) stored not null;
