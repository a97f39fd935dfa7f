create extension if not exists "pg_trgm";
create domain "email" as text;
create type "floatrange" as range (subtype = double precision);
create type "kind" as enum ('a');
create type "pair" as ("a" "kind", "b" "email");
create sequence "numbers";
create function "f"("pair") returns integer
language "sql"
as $$select 1$$;
