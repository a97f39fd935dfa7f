-- expects every a.b converts to integer[]
-- select "id", "b" from "a" where exists (select from unnest("b") as item(element) where element not between -2147483648 and 2147483647)
-- expects every a.d converts to uuid[] (since 16)
-- select "id", "d" from "a" where exists (select from unnest("d") as item(element) where not pg_input_is_valid(element, 'uuid'))
-- expects every a.d converts to uuid[] (until 15)
-- select "id", "d" from "a" where exists (select from unnest("d") as item(element) where element !~* '^(([0-9a-f]{4}-?){7}[0-9a-f]{4}|[{]([0-9a-f]{4}-?){7}[0-9a-f]{4}[}])$')
alter table "a" alter column "b" drop default;
alter table "a" alter column "b" type integer[];
alter table "a" alter column "b" set default '{1}';
alter table "a" alter column "c" type text[];
-- loses how a value was spelled in column a.d
alter table "a" alter column "d" type uuid[] using ("d"::uuid[]);
