-- expects every thing.name converts to integer (since 16)
-- select "id", "name" from "thing" where not pg_input_is_valid("name", 'integer')
-- expects every thing.name converts to integer (until 15)
-- select "id", "name" from "thing" where case when "name" ~ '^[[:space:]]*[-+]?[0-9]+[[:space:]]*$' then "name"::numeric not between -2147483648 and 2147483647 else "name" is not null end
-- loses how a value was spelled in column thing.name
alter table "thing" alter column "name" type integer using ("name"::integer);
alter table "thing" alter column "name" drop not null;
