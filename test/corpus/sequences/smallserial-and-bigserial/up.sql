alter table "a" alter column "id" type bigint;
alter sequence "a_id_seq" as bigint;
alter table "b" alter column "id" drop default;
drop sequence "b_id_seq";
alter table "b" alter column "id" add generated always as identity;
select setval('"b_id_seq"', greatest(max("id"), 0) + 1, false) from "b";
