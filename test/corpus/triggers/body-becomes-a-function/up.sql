drop trigger "shout" on "thing";
create function "shout_it"() returns trigger
language "plpgsql"
as $$begin new.name := upper(new.name); return new; end$$;
create trigger "shout" before insert on "thing" for each row execute function "shout_it"();
drop function "thing_shout_fn"();
