-- expects every point.y converts to integer (since 16)
-- select "id", "y" from "point" where not pg_input_is_valid("y", 'integer')
-- expects every point.y converts to integer (until 15)
-- select "id", "y" from "point" where case when "y" ~ '^[[:space:]]*[-+]?[0-9]+[[:space:]]*$' then "y"::numeric not between -2147483648 and 2147483647 else "y" is not null end
alter table "point" alter column "x" type varchar(255);
-- loses how a value was spelled in column point.y
alter table "point" alter column "y" type integer using ("y"::integer);
