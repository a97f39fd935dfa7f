-- expects no nulls in a.y
-- select "x", "y" from "a" where "y" is null
-- expects no duplicates in a (x, y)
-- select "x", "y", count(*) as "rows" from "a" where "x" is not null and "y" is not null group by "x", "y" having count(*) > 1
alter table "a" drop constraint "a_pkey";
alter table "a" alter column "y" set not null;
alter table "a" add constraint "a_pkey" primary key ("x", "y");
