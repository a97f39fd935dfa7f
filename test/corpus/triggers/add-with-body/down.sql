drop trigger "shout" on "thing";
drop function "thing_shout_fn"();
