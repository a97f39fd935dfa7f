-- expects no duplicates in a (id)
-- select "id", count(*) as "rows" from "a" where "id" is not null group by "id" having count(*) > 1
alter table "b" drop constraint "b_a_code_foreign";
alter table "a" drop constraint "a_pkey";
create sequence "a_id_seq" as integer owned by "a"."id";
alter table "a" alter column "id" set default nextval('"a_id_seq"'::regclass);
select setval('"a_id_seq"', greatest(max("id"), 0) + 1, false) from "a";
alter table "a" add constraint "a_code_unique" unique ("code");
alter table "a" add constraint "a_pkey" primary key ("id");
alter table "b" add constraint "b_a_code_foreign" foreign key ("a_code") references "a" ("code");
