create or replace function "touch"() returns trigger
language "plpgsql"
as $$begin return new; end$$;
