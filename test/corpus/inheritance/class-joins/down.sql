-- expects no rows in zoo.beasts that violate beasts_type_check
-- select "id", "type" from "zoo"."beasts" where not ("type" in ('animal', 'dog'))
alter table "zoo"."beasts" drop constraint "beasts_check";
alter table "zoo"."beasts" drop constraint "beasts_colour_unique";
alter table "zoo"."beasts" drop constraint "beasts_lives_check";
alter table "zoo"."beasts" drop constraint "beasts_lives_colour_unique";
drop index "zoo"."beasts_lives_name_index";
alter table "zoo"."beasts" drop constraint "beasts_type_check";
-- loses the values of column zoo.beasts.colour
alter table "zoo"."beasts" drop column "colour";
-- loses the values of column zoo.beasts.lives
alter table "zoo"."beasts" drop column "lives";
alter table "zoo"."beasts" add constraint "beasts_type_check" check ("type" in ('animal', 'dog'));
