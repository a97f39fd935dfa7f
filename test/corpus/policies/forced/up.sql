alter table "thing" force row level security;
