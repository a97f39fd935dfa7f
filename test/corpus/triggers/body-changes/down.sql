create or replace function "thing_shout_fn"() returns trigger
language "plpgsql"
as $$begin
new.name := upper(new.name); return new;
end$$;
