create function "count_things"() returns bigint
language "sql"
return (select count(*) from thing);
create function "sizes"() returns table(id integer, size integer)
language "sql"
begin atomic select id, size from thing; end;
