drop policy "p" on "thing";
create function "is_fine"(integer) returns boolean
language "sql" immutable
as $$select true$$;
drop function "is_fine"(bigint);
create policy "p" on "thing" using (is_fine(size));
