alter table "thing" no force row level security;
