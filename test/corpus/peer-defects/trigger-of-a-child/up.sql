create or replace function "animal_bark_fn"() returns trigger
language "plpgsql"
as $$begin
new.name := new.name || '!!'; return new;
end$$;
