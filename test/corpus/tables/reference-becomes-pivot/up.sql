alter table "post" drop constraint "post_tag_id_foreign";
create table "post_tags" (
  "post_id" integer not null,
  "tag_id" integer not null,
  constraint "post_tags_pkey" primary key ("post_id", "tag_id")
);
insert into "post_tags" ("post_id", "tag_id") select "id", "tag_id" from "post" where "tag_id" is not null;
-- loses the values of column post.tag_id, which post_tags has now
alter table "post" drop column "tag_id";
alter table "post_tags" add constraint "post_tags_post_id_foreign" foreign key ("post_id") references "post" ("id") on update cascade on delete cascade;
alter table "post_tags" add constraint "post_tags_tag_id_foreign" foreign key ("tag_id") references "tag" ("id") on update cascade on delete cascade;
