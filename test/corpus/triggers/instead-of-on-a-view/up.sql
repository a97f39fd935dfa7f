create function "sized_remove_fn"() returns trigger
language "plpgsql"
as $$begin
delete from thing where id = old.id; return old;
end$$;
create trigger "remove" instead of delete on "sized" for each row execute function "sized_remove_fn"();
comment on trigger "remove" on "sized" is 'through';
