alter table "b" drop constraint "b_a_id_foreign";
alter table "b" drop constraint "b_a_id_unique";
alter table "b" drop constraint "b_pkey";
-- loses the values of column b.id
alter table "b" drop column "id";
alter table "b" add constraint "b_pkey" primary key ("a_id");
alter table "b" add constraint "b_a_id_foreign" foreign key ("a_id") references "a" ("id") on update cascade on delete cascade;
