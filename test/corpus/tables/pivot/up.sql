create table "post_tags" (
  "post_id" integer not null,
  "tag_id" integer not null,
  constraint "post_tags_pkey" primary key ("post_id", "tag_id")
);
alter table "post_tags" add constraint "post_tags_post_id_foreign" foreign key ("post_id") references "post" ("id") on update cascade on delete cascade;
alter table "post_tags" add constraint "post_tags_tag_id_foreign" foreign key ("tag_id") references "tag" ("id") on update cascade on delete cascade;
