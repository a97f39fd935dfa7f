-- expects no two rows in thing that e excludes
-- select size, count(*) as "rows" from "thing" where size is not null and (size > 0) group by size having count(*) > 1
alter table "thing" drop constraint "e";
alter table "thing" add constraint "e" exclude using btree (size with =) where (size > 0);
