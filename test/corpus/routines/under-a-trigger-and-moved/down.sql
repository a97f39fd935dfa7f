drop trigger "t" on "thing";
create function "touch"() returns trigger
language "plpgsql"
as $$begin return new; end$$;
create trigger "t" before insert on "thing" for each row execute function "touch"();
drop function "app"."touch"();
drop schema "app";
