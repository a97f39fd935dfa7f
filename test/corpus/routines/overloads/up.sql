create function "double"("n" text) returns text
language "sql"
as $$select n || n$$;
