-- expects no rows in a without a c
-- select "id", "b" from "a" where (b * 2) is null
-- loses the values of column a.c
alter table "a" drop column "c";
alter table "a" add column "c" integer generated always as (b * 2) stored not null;
