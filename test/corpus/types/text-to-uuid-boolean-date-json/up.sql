-- expects every a.b converts to uuid (since 16)
-- select "id", "b" from "a" where not pg_input_is_valid("b", 'uuid')
-- expects every a.b converts to uuid (until 15)
-- select "id", "b" from "a" where "b" !~* '^(([0-9a-f]{4}-?){7}[0-9a-f]{4}|[{]([0-9a-f]{4}-?){7}[0-9a-f]{4}[}])$'
-- expects every a.c converts to boolean (since 16)
-- select "id", "c" from "a" where not pg_input_is_valid("c", 'boolean')
-- expects every a.c converts to boolean (until 15)
-- select "id", "c" from "a" where lower(btrim("c", E' \t\n\r')) not in ('t', 'tr', 'tru', 'true', 'f', 'fa', 'fal', 'fals', 'false', 'y', 'ye', 'yes', 'n', 'no', 'on', 'off', 'of', '1', '0')
-- expects every a.d converts to date (since 16)
-- select "id", "d" from "a" where not pg_input_is_valid("d", 'date')
-- expects every a.e converts to jsonb (since 16)
-- select "id", "e" from "a" where not pg_input_is_valid("e", 'jsonb')
-- loses how a value was spelled in column a.b
alter table "a" alter column "b" type uuid using ("b"::uuid);
-- loses how a value was spelled in column a.c
alter table "a" alter column "c" type boolean using ("c"::boolean);
alter table "a" alter column "c" set default true;
-- loses how a value was spelled in column a.d
alter table "a" alter column "d" type date using ("d"::date);
-- loses how a value was spelled in column a.e
alter table "a" alter column "e" type jsonb using ("e"::jsonb);
