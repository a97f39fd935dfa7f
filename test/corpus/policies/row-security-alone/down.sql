alter table "thing" disable row level security;
