alter table "b" drop constraint "b_a_id_foreign";
alter table "c" drop constraint "c_b_a_id_foreign";
alter table "a" alter column "id" type integer;
alter sequence "a_id_seq" as integer;
alter table "b" alter column "a_id" type integer;
alter table "c" alter column "b_a_id" type integer;
alter table "b" add constraint "b_a_id_foreign" foreign key ("a_id") references "a" ("id") on update cascade on delete cascade;
alter table "c" add constraint "c_b_a_id_foreign" foreign key ("b_a_id") references "b" ("a_id");
