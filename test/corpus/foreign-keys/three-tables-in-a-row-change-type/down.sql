-- expects every a.id converts to integer
-- select "id" from "a" where "id" not between -2147483648 and 2147483647
-- expects every b.a_id converts to integer
-- select "a_id" from "b" where "a_id" not between -2147483648 and 2147483647
-- expects every c.b_a_id converts to integer
-- select "id", "b_a_id" from "c" where "b_a_id" not between -2147483648 and 2147483647
alter table "b" drop constraint "b_a_id_foreign";
alter table "c" drop constraint "c_b_a_id_foreign";
alter table "a" alter column "id" type integer;
alter sequence "a_id_seq" as integer;
alter table "b" alter column "a_id" type integer;
alter table "c" alter column "b_a_id" type integer;
alter table "b" add constraint "b_a_id_foreign" foreign key ("a_id") references "a" ("id") on update cascade on delete cascade;
alter table "c" add constraint "c_b_a_id_foreign" foreign key ("b_a_id") references "b" ("a_id");
