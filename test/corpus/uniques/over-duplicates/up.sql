-- expects no duplicates in a (b)
-- select "b", count(*) as "rows" from "a" where "b" is not null group by "b" having count(*) > 1
alter table "a" add constraint "a_b_unique" unique ("b");
