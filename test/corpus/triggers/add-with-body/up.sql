create function "thing_shout_fn"() returns trigger
language "plpgsql"
as $$begin
new.name := upper(new.name); return new;
end$$;
create trigger "shout" before insert or update on "thing" for each row execute function "thing_shout_fn"();
