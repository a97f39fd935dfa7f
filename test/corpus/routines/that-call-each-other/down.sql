drop function "a_first"();
drop function "z_last"();
