create table "clips_labels" (
  "id" serial not null,
  "owner_type" varchar(255) not null,
  "owner_id" integer not null,
  "tag_id" integer not null,
  constraint "clips_labels_pkey" primary key ("id")
);
create table "taggables" (
  "taggable_type" varchar(255) not null,
  "taggable_id" integer not null,
  "tag_id" integer not null,
  constraint "taggables_pkey" primary key ("taggable_type", "taggable_id", "tag_id")
);
create index "taggables_tag_id_index" on "taggables" ("tag_id");
