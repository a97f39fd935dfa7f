drop index "i";
drop index "j";
create function "is_fine"(integer) returns boolean
language "sql" immutable
as $$select true$$;
drop function "is_fine"(bigint);
create index i on thing (name) where is_fine(size);
create index "j" on "thing" ("name") where is_fine(size);
