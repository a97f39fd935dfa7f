alter table "thing" enable row level security;
