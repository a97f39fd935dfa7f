create function "quotes"() returns text
language "sql"
as $body$select '$$' || $a$it's$a$ || '$moult$'$body$;
