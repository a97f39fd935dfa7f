create extension if not exists "hstore";
alter table "thing" add column "extra" hstore null;
