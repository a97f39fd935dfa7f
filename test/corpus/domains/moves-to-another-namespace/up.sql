create schema "app";
create domain "app"."email" as text;
alter table "thing" alter column "name" type "app"."email";
drop domain "email";
