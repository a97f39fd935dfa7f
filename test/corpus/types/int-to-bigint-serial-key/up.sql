alter table "b" drop constraint "b_a_id_foreign";
alter table "a" alter column "id" type bigint;
alter sequence "a_id_seq" as bigint;
alter table "b" alter column "a_id" type bigint;
alter table "b" add constraint "b_a_id_foreign" foreign key ("a_id") references "a" ("id");
