-- expects no duplicates in b (a_id)
-- select "a_id", count(*) as "rows" from "b" where "a_id" is not null group by "a_id" having count(*) > 1
alter table "b" add constraint "b_a_id_unique" unique ("a_id");
