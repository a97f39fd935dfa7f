create function "double"("n" integer) returns integer
language "sql"
as $$select n * 2$$;
drop function "double"(bigint);
