alter table "a" drop constraint "a_parent_id_foreign";
alter table "a" alter column "id" drop default;
drop sequence "a_id_seq";
alter table "a" alter column "id" type bigint;
alter table "a" alter column "id" add generated always as identity;
select setval('"a_id_seq"', greatest(max("id"), 0) + 1, false) from "a";
alter table "a" alter column "parent_id" type bigint;
alter table "a" add constraint "a_parent_id_foreign" foreign key ("parent_id") references "a" ("id") on delete set null;
