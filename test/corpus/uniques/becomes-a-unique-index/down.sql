-- expects no duplicates in a (b)
-- select "b", count(*) as "rows" from "a" where "b" is not null group by "b" having count(*) > 1
drop index "u";
alter table "a" add constraint "u" unique ("b");
