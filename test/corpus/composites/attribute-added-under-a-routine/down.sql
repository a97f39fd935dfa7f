-- loses the values of attribute address.city
alter type "address" drop attribute "city";
create or replace function "addresses"() returns setof "address"
language "sql"
as $$select row('s', 'z')::address$$;
