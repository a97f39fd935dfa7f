alter table "thing" enable row level security;
create policy "p" on "thing" using (exists (select from owner where owner.id = thing.size));
