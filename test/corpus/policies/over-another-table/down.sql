drop policy "p" on "thing";
alter table "thing" disable row level security;
