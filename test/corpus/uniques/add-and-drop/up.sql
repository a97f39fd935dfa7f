-- expects no duplicates in a (c)
-- select "c", count(*) as "rows" from "a" where "c" is not null group by "c" having count(*) > 1
alter table "a" drop constraint "a_b_unique";
alter table "a" add constraint "a_c_unique" unique ("c");
