alter table "b" drop constraint "b_a_id_foreign";
alter table "b" drop constraint "b_pkey";
alter table "b" add column "id" serial not null;
alter table "b" add constraint "b_a_id_unique" unique ("a_id");
alter table "b" add constraint "b_pkey" primary key ("id");
alter table "b" add constraint "b_a_id_foreign" foreign key ("a_id") references "a" ("id");
