drop trigger "The Trigger" on "app"."thing";
drop function "app"."thing_The Trigger_fn"();
