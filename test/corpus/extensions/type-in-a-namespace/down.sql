-- loses the values of column thing.label
alter table "thing" drop column "label";
drop extension "citext";
drop schema "ext";
