create schema "app";
create type "app"."unused" as enum ('x');
create type "kind" as enum ('a', 'b');
alter table "thing" add column "kind" "kind" default 'a' not null;
