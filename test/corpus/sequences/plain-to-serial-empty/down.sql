alter table "a" alter column "id" drop default;
drop sequence "a_id_seq";
