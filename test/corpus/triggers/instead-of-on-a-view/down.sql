drop trigger "remove" on "sized";
drop function "sized_remove_fn"();
