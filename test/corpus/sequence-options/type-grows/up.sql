alter table "thing" alter column "id" type bigint;
alter sequence "thing_id_seq" as bigint;
