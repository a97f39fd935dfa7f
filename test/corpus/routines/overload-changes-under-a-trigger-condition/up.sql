drop trigger "t" on "thing";
create function "is_fine"(bigint) returns boolean
language "sql" immutable
as $$select true$$;
drop function "is_fine"(integer);
create trigger "t" before insert on "thing" for each row when (is_fine(new.size)) execute function "thing_t_fn"();
