alter table "b" drop constraint "b_owner";
alter table "b" add constraint "b_a_id_foreign" foreign key ("a_id") references "a" ("id");
