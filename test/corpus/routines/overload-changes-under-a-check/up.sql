alter table "thing" drop constraint "c";
create function "is_fine"(bigint) returns boolean
language "sql" immutable
as $$select true$$;
drop function "is_fine"(integer);
alter table "thing" add constraint "c" check (is_fine(size));
