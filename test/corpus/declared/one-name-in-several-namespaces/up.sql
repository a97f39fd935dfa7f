create schema "app";
create domain "app"."word" as varchar(9);
create domain "word" as text;
create sequence "app"."numbers";
create sequence "numbers";
create table "app"."thing" (
  "id" serial not null,
  "word" "app"."word" not null,
  constraint "thing_pkey" primary key ("id")
);
create function "app"."f"() returns integer
language "sql"
as $$select 2$$;
create function "f"() returns integer
language "sql"
as $$select 1$$;
create view "app"."seen" as
select id from app.thing;
