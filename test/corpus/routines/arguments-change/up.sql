create function "double"("n" bigint) returns bigint
language "sql"
as $$select n * 2$$;
drop function "double"(integer);
