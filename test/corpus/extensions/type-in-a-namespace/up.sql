create schema "ext";
create extension if not exists "citext" schema "ext";
alter table "thing" add column "label" "ext"."citext" null;
