-- expects no nulls in b.a_id
-- select "id", "a_id" from "b" where "a_id" is null
alter table "b" drop constraint "b_a_id_foreign";
alter table "b" alter column "a_id" set not null;
alter table "b" add constraint "b_a_id_foreign" foreign key ("a_id") references "a" ("id");
