create domain "email" as text;
alter table "thing" alter column "name" type "email";
drop domain "app"."email";
drop schema "app";
