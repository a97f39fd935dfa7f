-- expects no two rows in thing that one_size excludes
-- select size, count(*) as "rows" from "thing" where size is not null group by size having count(*) > 1
alter table "thing" add constraint "one_size" exclude using btree (size with =);
