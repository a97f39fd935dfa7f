-- expects every point.x converts to integer (since 16)
-- select "id", "x" from "point" where not pg_input_is_valid("x", 'integer')
-- expects every point.x converts to integer (until 15)
-- select "id", "x" from "point" where case when "x" ~ '^[[:space:]]*[-+]?[0-9]+[[:space:]]*$' then "x"::numeric not between -2147483648 and 2147483647 else "x" is not null end
-- loses how a value was spelled in column point.x
alter table "point" alter column "x" type integer using ("x"::integer);
alter table "point" alter column "y" type varchar(255);
