alter table "thing" alter column "id" type integer;
alter sequence "thing_id_seq" as integer;
