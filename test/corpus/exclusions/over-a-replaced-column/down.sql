-- expects every thing.size converts to integer (since 16)
-- select "id", "size" from "thing" where not pg_input_is_valid("size", 'integer')
-- expects every thing.size converts to integer (until 15)
-- select "id", "size" from "thing" where case when "size" ~ '^[[:space:]]*[-+]?[0-9]+[[:space:]]*$' then "size"::numeric not between -2147483648 and 2147483647 else "size" is not null end
-- expects no two rows in thing that e excludes
-- select size, count(*) as "rows" from (select "id" as "id", case when case when "size" ~ '^[[:space:]]*[-+]?[0-9]+[[:space:]]*$' then "size"::numeric not between -2147483648 and 2147483647 else "size" is not null end then null else "size"::integer end as "size" from "thing") "thing" where size is not null group by size having count(*) > 1
alter table "thing" drop constraint "e";
-- loses how a value was spelled in column thing.size
alter table "thing" alter column "size" type integer using ("size"::integer);
alter table "thing" add constraint "e" exclude using btree (size with =);
