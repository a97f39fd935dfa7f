-- expects no duplicates in post_tags (post_id, tag_id)
-- select "post_id", "tag_id", count(*) as "rows" from "post_tags" where "post_id" is not null and "tag_id" is not null group by "post_id", "tag_id" having count(*) > 1
alter table "post_tags" drop constraint "post_tags_pkey";
-- loses the values of column post_tags.id
alter table "post_tags" drop column "id";
alter table "post_tags" add constraint "post_tags_pkey" primary key ("post_id", "tag_id");
