alter table "drawing" drop constraint "drawing_any_kind_check";
drop index "drawing_any_kind_index";
alter table "drawing" drop constraint "drawing_sh_kind_check";
drop index "drawing_sh_kind_index";
-- loses the values of column drawing.any_colour
alter table "drawing" drop column "any_colour";
-- loses the values of column drawing.any_kind
alter table "drawing" drop column "any_kind";
-- loses the values of column drawing.any_radius
alter table "drawing" drop column "any_radius";
-- loses the values of column drawing.any_side
alter table "drawing" drop column "any_side";
-- loses the values of column drawing.c_colour
alter table "drawing" drop column "c_colour";
-- loses the values of column drawing.c_radius
alter table "drawing" drop column "c_radius";
-- loses the values of column drawing.sh_colour
alter table "drawing" drop column "sh_colour";
-- loses the values of column drawing.sh_kind
alter table "drawing" drop column "sh_kind";
-- loses the values of column drawing.sh_radius
alter table "drawing" drop column "sh_radius";
-- loses the values of column drawing.sh_side
alter table "drawing" drop column "sh_side";
