-- expects every a.b converts to bytea (since 16)
-- select "id", "b" from "a" where not pg_input_is_valid("b", 'bytea')
-- loses how a value was spelled in column a.b
alter table "a" alter column "b" type bytea using ("b"::bytea);
