-- expects no rows in zoo.beasts that violate beasts_type_check
-- select "id", "type" from "zoo"."beasts" where not ("type" in ('animal', 'feline', 'dog'))
alter table "zoo"."beasts" drop constraint "beasts_type_check";
alter table "zoo"."beasts" add column "lives" integer null;
alter table "zoo"."beasts" add column "colour" varchar(255) null;
alter table "zoo"."beasts" add constraint "beasts_check" check ("lives" <= 9);
alter table "zoo"."beasts" add constraint "beasts_colour_unique" unique ("colour");
alter table "zoo"."beasts" add constraint "beasts_lives_check" check (lives >= 0);
alter table "zoo"."beasts" add constraint "beasts_lives_colour_unique" unique ("lives", "colour");
alter table "zoo"."beasts" add constraint "beasts_type_check" check ("type" in ('animal', 'feline', 'dog'));
create index "beasts_lives_name_index" on "zoo"."beasts" ("lives", "name");
