-- expects no duplicates in a (id)
-- select "id", count(*) as "rows" from "a" where "id" is not null group by "id" having count(*) > 1
alter table "b" drop constraint "b_a_foreign";
alter table "a" drop constraint "a_pkey";
alter table "a" add constraint "a_code_unique" unique ("code");
alter table "a" add constraint "a_pkey" primary key ("id");
alter table "b" add constraint "b_a_foreign" foreign key ("a") references "a" ("code");
