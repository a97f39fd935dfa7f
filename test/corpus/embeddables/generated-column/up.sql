-- expects no rows in box without a size_area
-- select "id", "size_width", "size_height" from "box" where ("size_width" * "size_height") is null
-- expects no rows in box without a size_girth
-- select "id", "size_width", "size_height" from "box" where ("size_width" + "size_height") is null
alter table "box" add column "size_area" integer generated always as ("size_width" * "size_height") stored not null;
alter table "box" add column "size_girth" integer generated always as ("size_width" + "size_height") stored not null;
