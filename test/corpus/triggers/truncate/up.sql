create function "thing_t_fn"() returns trigger
language "plpgsql"
as $$begin
raise exception 'no';
end$$;
create trigger "t" before truncate on "thing" for each statement execute function "thing_t_fn"();
