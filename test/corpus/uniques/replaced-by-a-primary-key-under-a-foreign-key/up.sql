alter table "b" drop constraint "b_a_foreign";
alter table "a" drop constraint "a_code_unique";
alter table "a" drop constraint "a_pkey";
alter table "a" add constraint "a_pkey" primary key ("code");
alter table "b" add constraint "b_a_foreign" foreign key ("a") references "a" ("code");
