alter table "post" add column "tag_id" integer null;
alter table "post" add constraint "post_tag_id_foreign" foreign key ("tag_id") references "tag" ("id") on delete set null;
-- loses the rows of table post_tags
drop table "post_tags";
