create function "z_last"() returns integer
language "sql"
as $$select 1$$;
create function "a_first"() returns integer
language "sql"
as $$select z_last()$$;
