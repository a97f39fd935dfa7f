-- expects every a.id converts to smallint
-- select "id" from "a" where "id" not between -32768 and 32767
alter table "a" alter column "id" type smallint;
alter sequence "a_id_seq" as smallint;
alter table "b" alter column "id" drop identity;
create sequence "b_id_seq" as bigint owned by "b"."id";
alter table "b" alter column "id" set default nextval('"b_id_seq"'::regclass);
select setval('"b_id_seq"', greatest(max("id"), 0) + 1, false) from "b";
