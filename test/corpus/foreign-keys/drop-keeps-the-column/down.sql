-- expects no orphans in b (a_id)
-- select child."id", child."a_id" from "b" child where child."a_id" is not null and not exists (select from "a" parent where parent."id" = child."a_id")
alter table "b" add constraint "b_a_id_foreign" foreign key ("a_id") references "a" ("id");
