drop policy "p" on "thing";
create function "is_fine"(bigint) returns boolean
language "sql" immutable
as $$select true$$;
drop function "is_fine"(integer);
create policy "p" on "thing" using (is_fine(size));
