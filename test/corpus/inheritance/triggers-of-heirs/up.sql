create function "animal_note_bark_fn"() returns trigger
language "plpgsql"
as $$begin
new."barked_at" := now(); return new;
end$$;
create function "animal_note_change_fn"() returns trigger
language "plpgsql"
as $$begin
new."changed_at" := now(); return new;
end$$;
create trigger "note_bark" before insert on "animal" for each row when (new.type = 'dog') execute function "animal_note_bark_fn"();
create trigger "note_change" before update on "animal" for each row execute function "animal_note_change_fn"();
