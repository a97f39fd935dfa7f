drop trigger "t" on "thing";
create schema "app";
create function "app"."touch"() returns trigger
language "plpgsql"
as $$begin return new; end$$;
create trigger "t" before insert on "thing" for each row execute function "app"."touch"();
drop function "touch"();
