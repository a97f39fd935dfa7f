create function "double"("n" integer) returns integer
language "sql" immutable
as $$select n * 2$$;
alter table "thing" add column "twice" integer generated always as (double(size)) stored not null;
alter table "thing" alter column "size" set default double(2);
alter table "thing" add constraint "thing_size_check" check (double(size) > 0);
