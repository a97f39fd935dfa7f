alter table "thing" drop column "twice";
alter table "thing" add column "twice" integer generated always as (size * 2) virtual not null;
