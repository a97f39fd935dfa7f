-- expects no rows in drawing, which would have no any_colour
-- select "id" from "drawing"
-- expects no rows in drawing, which would have no any_kind
-- select "id" from "drawing"
-- expects no rows in drawing, which would have no c_colour
-- select "id" from "drawing"
-- expects no rows in drawing, which would have no c_radius
-- select "id" from "drawing"
alter table "drawing" add column "any_colour" varchar(255) not null;
alter table "drawing" add column "any_kind" text not null;
alter table "drawing" add column "any_radius" integer null;
alter table "drawing" add column "any_side" integer null;
alter table "drawing" add column "sh_radius" integer null;
alter table "drawing" add column "sh_colour" varchar(255) null;
alter table "drawing" add column "sh_side" integer null;
alter table "drawing" add column "sh_kind" text null;
alter table "drawing" add column "c_colour" varchar(255) not null;
alter table "drawing" add column "c_radius" integer not null;
alter table "drawing" add constraint "drawing_any_kind_check" check ("any_kind" in ('circle', 'rounded_square'));
alter table "drawing" add constraint "drawing_sh_kind_check" check ("sh_kind" in ('circle', 'rounded_square'));
create index "drawing_any_kind_index" on "drawing" ("any_kind");
create index "drawing_sh_kind_index" on "drawing" ("sh_kind");
