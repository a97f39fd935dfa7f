-- expects no duplicates in a (x)
-- select "x", count(*) as "rows" from "a" where "x" is not null group by "x" having count(*) > 1
alter table "a" drop constraint "a_pkey";
alter table "a" alter column "y" drop not null;
alter table "a" add constraint "a_pkey" primary key ("x");
