alter table "thing" enable row level security;
create policy "made" on "thing" for insert with check (name <> '');
create policy "seen" on "thing" for select using (size > 0);
create policy "thing_all_policy" on "thing" to current_user, "pg_monitor" using (true);
