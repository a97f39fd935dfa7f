-- expects no duplicates in b (b)
-- select "b", count(*) as "rows" from "b" where "b" is not null group by "b" having count(*) > 1
alter table "a" drop constraint "taken";
alter table "b" add constraint "taken" unique ("b");
