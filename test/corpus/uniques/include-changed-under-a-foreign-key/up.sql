alter table "b" drop constraint "b_a_code_foreign";
alter table "a" drop constraint "u";
alter table "a" add constraint "u" unique ("code") include ("label");
alter table "b" add constraint "b_a_code_foreign" foreign key ("a_code") references "a" ("code");
