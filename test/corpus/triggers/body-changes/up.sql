create or replace function "thing_shout_fn"() returns trigger
language "plpgsql"
as $$begin
new.name := lower(new.name); return new;
end$$;
