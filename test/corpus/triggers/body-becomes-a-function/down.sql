drop trigger "shout" on "thing";
create function "thing_shout_fn"() returns trigger
language "plpgsql"
as $$begin
new.name := upper(new.name); return new;
end$$;
create trigger "shout" before insert on "thing" for each row execute function "thing_shout_fn"();
drop function "shout_it"();
