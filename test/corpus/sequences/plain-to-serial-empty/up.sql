create sequence "a_id_seq" as integer owned by "a"."id";
alter table "a" alter column "id" set default nextval('"a_id_seq"'::regclass);
select setval('"a_id_seq"', greatest(max("id"), 0) + 1, false) from "a";
