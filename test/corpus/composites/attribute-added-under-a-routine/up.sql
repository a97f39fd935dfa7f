alter type "address" add attribute "city" text;
create or replace function "addresses"() returns setof "address"
language "sql"
as $$select row('s', 'z', 'c')::address$$;
