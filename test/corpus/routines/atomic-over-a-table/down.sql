drop function "count_things"();
drop function "sizes"();
