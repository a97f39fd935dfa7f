-- expects no nulls in comment.about_id
-- select "id", "about_id" from "comment" where "about_id" is null
-- expects no orphans in comment (about_id)
-- select child."id", child."about_id" from "comment" child where child."about_id" is not null and not exists (select from "post" parent where parent."id" = child."about_id")
alter table "comment" alter column "about_id" set not null;
-- loses the values of column comment.about_type
alter table "comment" drop column "about_type";
alter table "comment" add constraint "comment_about_id_foreign" foreign key ("about_id") references "post" ("id");
