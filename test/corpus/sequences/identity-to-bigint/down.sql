alter table "a" alter column "id" type integer;
alter sequence "a_id_seq" as integer;
