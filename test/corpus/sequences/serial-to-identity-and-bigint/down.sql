-- expects every a.id converts to integer
-- select "id" from "a" where "id" not between -2147483648 and 2147483647
alter table "a" alter column "id" drop identity;
alter table "a" alter column "id" type integer;
create sequence "a_id_seq" as integer owned by "a"."id";
alter table "a" alter column "id" set default nextval('"a_id_seq"'::regclass);
select setval('"a_id_seq"', greatest(max("id"), 0) + 1, false) from "a";
