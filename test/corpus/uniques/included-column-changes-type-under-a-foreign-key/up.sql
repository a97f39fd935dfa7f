alter table "b" drop constraint "b_a_code_foreign";
alter table "a" alter column "label" type varchar(40);
alter table "b" add constraint "b_a_code_foreign" foreign key ("a_code") references "a" ("code");
