create or replace function "double"("n" integer) returns integer
language "sql"
as $$select n + n$$;
