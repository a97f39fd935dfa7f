alter table "app"."a" alter column "id" drop default;
drop sequence "app"."a_id_seq";
