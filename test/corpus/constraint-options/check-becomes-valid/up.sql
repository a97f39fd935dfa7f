-- expects no rows in thing that violate c
-- select "id", "size" from "thing" where not (size > 0)
alter table "thing" validate constraint "c";
