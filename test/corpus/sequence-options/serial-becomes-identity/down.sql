alter table "thing" alter column "id" drop identity;
create sequence "thing_id_seq" as integer start with 1000 owned by "thing"."id";
alter table "thing" alter column "id" set default nextval('"thing_id_seq"'::regclass);
select setval('"thing_id_seq"', greatest(max("id") + 1, 1000), false) from "thing";
