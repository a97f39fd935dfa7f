alter table "box" add column "size_area" integer generated always as ("size_width" * "size_height") stored not null;
alter table "box" add column "size_girth" integer generated always as ("size_width" + "size_height") stored not null;
