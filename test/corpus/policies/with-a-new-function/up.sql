create function "may_see"(integer) returns boolean
language "sql" stable
as $$select $1 > 0$$;
alter table "thing" enable row level security;
create policy "p" on "thing" using (may_see(size));
