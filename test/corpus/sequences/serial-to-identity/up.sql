alter table "a" alter column "id" drop default;
drop sequence "a_id_seq";
alter table "a" alter column "id" add generated always as identity;
select setval('"a_id_seq"', greatest(max("id"), 0) + 1, false) from "a";
