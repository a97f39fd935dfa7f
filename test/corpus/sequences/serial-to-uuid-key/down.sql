-- expects every a.id converts to integer (since 16)
-- select "id" from "a" where not pg_input_is_valid("id"::text, 'integer')
-- expects every a.id converts to integer (until 15)
-- select "id" from "a" where case when "id"::text ~ '^[[:space:]]*[-+]?[0-9]+[[:space:]]*$' then "id"::text::numeric not between -2147483648 and 2147483647 else "id"::text is not null end
-- expects no duplicates in a (id)
-- select "id", count(*) as "rows" from (select case when case when "id"::text ~ '^[[:space:]]*[-+]?[0-9]+[[:space:]]*$' then "id"::text::numeric not between -2147483648 and 2147483647 else "id"::text is not null end then null else "id"::text::integer end as "id" from "a") "a" where "id" is not null group by "id" having count(*) > 1
alter table "a" alter column "id" drop default;
-- loses the meaning of the values in column a.id
alter table "a" alter column "id" type integer using ("id"::text::integer);
create sequence "a_id_seq" as integer owned by "a"."id";
alter table "a" alter column "id" set default nextval('"a_id_seq"'::regclass);
select setval('"a_id_seq"', greatest(max("id"), 0) + 1, false) from "a";
