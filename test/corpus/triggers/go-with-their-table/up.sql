-- loses the rows of table thing
drop table "thing";
drop function "thing_shout_fn"();
