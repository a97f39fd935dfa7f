-- expects no nulls in a.id
-- select "ref", "id" from "a" where "id" is null
-- expects no duplicates in a (id)
-- select "id", count(*) as "rows" from "a" where "id" is not null group by "id" having count(*) > 1
alter table "a" drop constraint "a_pkey";
alter table "a" alter column "id" set not null;
create sequence "a_id_seq" as integer owned by "a"."id";
alter table "a" alter column "id" set default nextval('"a_id_seq"'::regclass);
select setval('"a_id_seq"', greatest(max("id"), 0) + 1, false) from "a";
alter table "a" add constraint "a_pkey" primary key ("id");
