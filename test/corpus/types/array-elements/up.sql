-- expects every a.c converts to integer[] (since 16)
-- select "id", "c" from "a" where exists (select from unnest("c") as item(element) where not pg_input_is_valid(element, 'integer'))
-- expects every a.c converts to integer[] (until 15)
-- select "id", "c" from "a" where exists (select from unnest("c") as item(element) where case when element ~ '^[[:space:]]*[-+]?[0-9]+[[:space:]]*$' then element::numeric not between -2147483648 and 2147483647 else element is not null end)
alter table "a" alter column "b" drop default;
alter table "a" alter column "b" type bigint[];
alter table "a" alter column "b" set default '{1}';
-- loses how a value was spelled in column a.c
alter table "a" alter column "c" type integer[] using ("c"::integer[]);
alter table "a" alter column "d" type text[];
