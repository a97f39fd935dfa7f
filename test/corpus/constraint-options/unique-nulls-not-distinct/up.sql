-- expects no duplicates in thing (name)
-- select "name", count(*) as "rows" from "thing" group by "name" having count(*) > 1
alter table "thing" drop constraint "u";
alter table "thing" add constraint "u" unique nulls not distinct ("name");
