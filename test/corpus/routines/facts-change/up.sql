create or replace function "double"("n" integer) returns integer
language "sql" stable security definer parallel restricted set search_path to '' set work_mem to '1MB'
as $$select n * 2$$;
