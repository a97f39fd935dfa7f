-- expects every a.b converts to interval (since 16)
-- select "id", "b" from "a" where not pg_input_is_valid("b"::text, 'interval')
-- loses the meaning of the values in column a.b
alter table "a" alter column "b" type interval using ("b"::text::interval);
