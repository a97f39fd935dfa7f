alter table "post_tags" drop constraint "post_tags_pkey";
-- loses the values of column post_tags.id
alter table "post_tags" drop column "id";
alter table "post_tags" add constraint "post_tags_pkey" primary key ("post_id", "tag_id");
