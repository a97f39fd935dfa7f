create schema "app";
create type "kind" as enum ('a');
create domain "positive" as integer;
create function "app"."take"("positive", "kind"[], varchar) returns "positive"
language "sql"
as $$select $1$$;
