alter table "a" alter column "id" type bigint;
alter sequence "a_id_seq" as bigint;
