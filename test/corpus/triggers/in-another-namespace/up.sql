create function "app"."thing_The Trigger_fn"() returns trigger
language "plpgsql"
as $$begin
return new;
end$$;
create trigger "The Trigger" before insert on "app"."thing" for each row execute function "app"."thing_The Trigger_fn"();
