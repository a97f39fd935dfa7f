-- expects every a.b converts to integer (since 16)
-- select "id", "b" from "a" where not pg_input_is_valid("b", 'integer')
-- expects every a.b converts to integer (until 15)
-- select "id", "b" from "a" where case when "b" ~ '^[[:space:]]*[-+]?[0-9]+[[:space:]]*$' then "b"::numeric not between -2147483648 and 2147483647 else "b" is not null end
alter table "a" alter column "b" drop default;
-- loses how a value was spelled in column a.b
alter table "a" alter column "b" type integer using ("b"::integer);
alter table "a" alter column "b" set default 5;
