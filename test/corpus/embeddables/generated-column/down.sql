alter table "box" drop column "size_area";
alter table "box" drop column "size_girth";
