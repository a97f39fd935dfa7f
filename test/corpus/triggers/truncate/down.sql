drop trigger "t" on "thing";
drop function "thing_t_fn"();
