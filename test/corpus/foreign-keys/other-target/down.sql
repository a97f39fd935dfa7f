-- expects no orphans in c (owner_id)
-- select child."id", child."owner_id" from "c" child where child."owner_id" is not null and not exists (select from "a" parent where parent."id" = child."owner_id")
alter table "c" drop constraint "owner";
alter table "c" add constraint "owner" foreign key ("owner_id") references "a" ("id");
