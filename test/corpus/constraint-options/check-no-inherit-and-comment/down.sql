-- expects no rows in thing that violate c
-- select "id", "size" from "thing" where not (size > 0)
alter table "thing" drop constraint "c";
alter table "thing" add constraint "c" check (size > 0);
