alter table "b" drop constraint "b_a_code_foreign";
alter table "a" alter column "code" type text;
alter table "b" alter column "a_code" type text;
alter table "b" add constraint "b_a_code_foreign" foreign key ("a_code") references "a" ("code");
