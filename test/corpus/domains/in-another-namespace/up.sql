create schema "app";
create domain "app"."email" as text;
alter table "thing" add column "mail" "app"."email" null;
comment on schema "app" is 'the app';
