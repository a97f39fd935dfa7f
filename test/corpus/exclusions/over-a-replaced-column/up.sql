-- expects no two rows in thing that e excludes
-- select size, count(*) as "rows" from (select "id" as "id", "size"::text as "size" from "thing") "thing" where size is not null group by size having count(*) > 1
alter table "thing" drop constraint "e";
alter table "thing" alter column "size" type text;
alter table "thing" add constraint "e" exclude using btree (size with =);
