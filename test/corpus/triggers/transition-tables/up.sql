create function "thing_t_fn"() returns trigger
language "plpgsql"
as $$begin
perform count(*) from old_rows; return null;
end$$;
create trigger "t" after update on "thing" referencing old table as "old_rows" new table as "The ""new""" for each statement execute function "thing_t_fn"();
