drop policy "made" on "thing";
drop policy "seen" on "thing";
drop policy "thing_all_policy" on "thing";
alter table "thing" disable row level security;
