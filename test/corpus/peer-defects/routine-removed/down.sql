create function "base_price"() returns integer
language "sql"
as $$select 10$$;
