create or replace function "touch"() returns trigger
language "plpgsql"
as $$begin new.size := 0; return new; end$$;
