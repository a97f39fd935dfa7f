create function "event_shout_fn"() returns trigger
language "plpgsql"
as $$begin
new.name := upper(new.name); return new;
end$$;
create trigger "shout" before insert on "event" for each row execute function "event_shout_fn"();
alter table "event" enable row level security;
create policy "p" on "event" using (true);
