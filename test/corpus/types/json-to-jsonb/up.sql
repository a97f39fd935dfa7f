-- expects every a.b converts to jsonb (since 16)
-- select "id", "b" from "a" where not pg_input_is_valid("b"::text, 'jsonb')
alter table "a" alter column "b" drop default;
-- loses spaces, the order of keys, and all but the last of equal keys in column a.b
alter table "a" alter column "b" type jsonb;
alter table "a" alter column "b" set default '{}';
