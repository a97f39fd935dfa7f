create or replace function "double"("n" integer default 1) returns integer
language "sql"
as $$select n * 2$$;
