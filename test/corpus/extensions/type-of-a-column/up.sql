create extension if not exists "citext";
alter table "thing" add column "label" citext null;
