-- expects every a.id converts to uuid (since 16)
-- select "id" from "a" where not pg_input_is_valid("id"::text, 'uuid')
-- expects every a.id converts to uuid (until 15)
-- select "id" from "a" where "id"::text !~* '^(([0-9a-f]{4}-?){7}[0-9a-f]{4}|[{]([0-9a-f]{4}-?){7}[0-9a-f]{4}[}])$'
-- expects no duplicates in a (id)
-- select "id", count(*) as "rows" from (select case when "id"::text !~* '^(([0-9a-f]{4}-?){7}[0-9a-f]{4}|[{]([0-9a-f]{4}-?){7}[0-9a-f]{4}[}])$' then null else "id"::text::uuid end as "id" from "a") "a" where "id" is not null group by "id" having count(*) > 1
alter table "a" alter column "id" drop default;
drop sequence "a_id_seq";
-- loses the meaning of the values in column a.id
alter table "a" alter column "id" type uuid using ("id"::text::uuid);
alter table "a" alter column "id" set default gen_random_uuid();
