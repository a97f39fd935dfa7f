create sequence "app"."a_id_seq" as integer owned by "app"."a"."id";
alter table "app"."a" alter column "id" set default nextval('"app"."a_id_seq"'::regclass);
select setval('"app"."a_id_seq"', greatest(max("id"), 0) + 1, false) from "app"."a";
