alter table "b" drop constraint "b_a_id_foreign";
alter table "b" alter column "a_id" drop not null;
alter table "b" add constraint "b_a_id_foreign" foreign key ("a_id") references "a" ("id") on delete set null;
