alter table "a" drop column "c";
alter table "a" add column "c" integer generated always as (b * 2) stored not null;
alter table "a" drop column "d";
alter table "a" add column "d" varchar(20) generated always as (b) stored not null;
