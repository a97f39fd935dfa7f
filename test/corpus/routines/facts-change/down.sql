create or replace function "double"("n" integer) returns integer
language "sql" immutable strict cost 5
as $$select n * 2$$;
