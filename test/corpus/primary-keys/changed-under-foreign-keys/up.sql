alter table "b" drop constraint "b_a_code_foreign";
alter table "a" drop constraint "a_code_unique";
alter table "a" drop constraint "a_pkey";
alter table "a" alter column "id" drop default;
drop sequence "a_id_seq";
alter table "a" add constraint "a_pkey" primary key ("code");
alter table "b" add constraint "b_a_code_foreign" foreign key ("a_code") references "a" ("code");
