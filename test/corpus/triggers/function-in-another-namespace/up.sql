create trigger "thing_insert_trigger" before insert on "thing" for each row execute function "app"."touch"();
