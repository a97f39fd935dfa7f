-- expects every a.id converts to integer
-- select "id" from "a" where "id" not between -2147483648 and 2147483647
-- expects every a_bs.a_id converts to integer
-- select "a_id", "b_id" from "a_bs" where "a_id" not between -2147483648 and 2147483647
-- expects every a_bs.b_id converts to integer
-- select "a_id", "b_id" from "a_bs" where "b_id" not between -2147483648 and 2147483647
-- expects every b.id converts to integer
-- select "id" from "b" where "id" not between -2147483648 and 2147483647
alter table "a_bs" drop constraint "a_bs_a_id_foreign";
alter table "a_bs" drop constraint "a_bs_b_id_foreign";
alter table "a" alter column "id" type integer;
alter sequence "a_id_seq" as integer;
alter table "a_bs" alter column "a_id" type integer;
alter table "a_bs" alter column "b_id" type integer;
alter table "b" alter column "id" type integer;
alter sequence "b_id_seq" as integer;
alter table "a_bs" add constraint "a_bs_a_id_foreign" foreign key ("a_id") references "a" ("id") on update cascade on delete cascade;
alter table "a_bs" add constraint "a_bs_b_id_foreign" foreign key ("b_id") references "b" ("id") on update cascade on delete cascade;
