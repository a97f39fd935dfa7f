-- expects every a.id converts to integer
-- select "id" from "a" where "id" not between -2147483648 and 2147483647
-- expects every b.a_id converts to integer
-- select "id", "a_id" from "b" where "a_id" not between -2147483648 and 2147483647
alter table "b" drop constraint "b_a_id_foreign";
alter table "a" alter column "id" type integer;
alter sequence "a_id_seq" as integer;
alter table "b" alter column "a_id" type integer;
alter table "b" add constraint "b_a_id_foreign" foreign key ("a_id") references "a" ("id");
