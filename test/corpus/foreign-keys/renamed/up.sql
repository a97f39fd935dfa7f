alter table "b" drop constraint "b_a_id_foreign";
alter table "b" add constraint "b_owner" foreign key ("a_id") references "a" ("id");
