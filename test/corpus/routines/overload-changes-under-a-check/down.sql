alter table "thing" drop constraint "c";
create function "is_fine"(integer) returns boolean
language "sql" immutable
as $$select true$$;
drop function "is_fine"(bigint);
alter table "thing" add constraint "c" check (is_fine(size));
