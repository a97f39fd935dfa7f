alter table "thing" drop column "fine2";
create function "is_fine"(bigint) returns boolean
language "sql" immutable
as $$select true$$;
alter table "thing" alter column "fine" drop default;
drop function "is_fine"(integer);
alter table "thing" add column "fine2" boolean generated always as (is_fine(size)) stored not null;
alter table "thing" alter column "fine" set default is_fine(1);
