-- expects no duplicates in thing (id)
-- select "id", count(*) as "rows" from "thing" where "id" is not null group by "id" having count(*) > 1
alter table "thing" add constraint "thing_pkey" primary key ("id");
