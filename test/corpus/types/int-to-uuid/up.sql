-- expects every a.b converts to uuid (since 16)
-- select "id", "b" from "a" where not pg_input_is_valid("b"::text, 'uuid')
-- expects every a.b converts to uuid (until 15)
-- select "id", "b" from "a" where "b"::text !~* '^(([0-9a-f]{4}-?){7}[0-9a-f]{4}|[{]([0-9a-f]{4}-?){7}[0-9a-f]{4}[}])$'
-- loses the meaning of the values in column a.b
alter table "a" alter column "b" type uuid using ("b"::text::uuid);
