alter table "comment" alter column "about_id" set not null;
-- loses the values of column comment.about_type
alter table "comment" drop column "about_type";
alter table "comment" add constraint "comment_about_id_foreign" foreign key ("about_id") references "post" ("id");
