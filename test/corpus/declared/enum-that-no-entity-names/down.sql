-- loses the values of column thing.kind
alter table "thing" drop column "kind";
drop type "app"."unused";
drop type "kind";
drop schema "app";
