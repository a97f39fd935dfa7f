-- expects no rows in a without a c
-- select "id", "b" from (select "id" as "id", "b"::bigint as "b" from "a") "a" where (b * 2) is null
-- expects no rows in a without a d
-- select "id", "b" from (select "id" as "id", "b"::bigint as "b" from "a") "a" where (b * 3) is null
alter table "a" alter column "b" type bigint;
alter table "a" add column "c" integer generated always as (b * 2) stored not null;
alter table "a" add column "d" integer generated always as (b * 3) stored not null;
