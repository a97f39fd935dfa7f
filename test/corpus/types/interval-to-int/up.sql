-- expects every a.b converts to integer (since 16)
-- select "id", "b" from "a" where not pg_input_is_valid("b"::text, 'integer')
-- expects every a.b converts to integer (until 15)
-- select "id", "b" from "a" where case when "b"::text ~ '^[[:space:]]*[-+]?[0-9]+[[:space:]]*$' then "b"::text::numeric not between -2147483648 and 2147483647 else "b"::text is not null end
-- loses the meaning of the values in column a.b
alter table "a" alter column "b" type integer using ("b"::text::integer);
