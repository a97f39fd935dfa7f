create function "double"("n" integer) returns integer
language "sql" immutable strict parallel safe
as $$select n * 2$$;
comment on function "double"(integer) is 'it''s double';
