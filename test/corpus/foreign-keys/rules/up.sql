alter table "b" drop constraint "b_a_id_foreign";
alter table "b" drop constraint "b_b_id_foreign";
alter table "b" add constraint "b_a_id_foreign" foreign key ("a_id") references "a" ("id") on delete cascade;
alter table "b" add constraint "b_b_id_foreign" foreign key ("b_id") references "a" ("id") on delete restrict;
