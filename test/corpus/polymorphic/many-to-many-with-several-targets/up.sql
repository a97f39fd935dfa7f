create table "album_extra" (
  "id" serial not null,
  "album_id" integer not null,
  "extra_type" varchar(255) not null,
  "extra_id" integer not null,
  constraint "album_extra_pkey" primary key ("id")
);
create table "album_items" (
  "album_id" integer not null,
  "items_type" varchar(255) not null,
  "items_id" integer not null,
  constraint "album_items_pkey" primary key ("album_id", "items_type", "items_id")
);
create index "album_extra_album_id_index" on "album_extra" ("album_id");
