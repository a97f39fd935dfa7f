create schema "b";
create type "b"."kind" as enum ('z');
create type "kind" as enum ('y', 'x');
create table "b"."item" (
  "id" serial not null,
  "code" varchar(255) not null,
  "kind" "b"."kind" not null,
  "other_id" integer not null,
  constraint "item_pkey" primary key ("id"),
  constraint "item_code_unique" unique ("code")
);
create table "item" (
  "id" serial not null,
  "code" varchar(255) not null,
  "kind" "kind" not null,
  "other_id" integer not null,
  constraint "item_pkey" primary key ("id"),
  constraint "item_code_unique" unique ("code")
);
create index "item_code_index" on "b"."item" ("code");
create index "item_code_index" on "item" ("code");
alter table "b"."item" add constraint "item_other_id_foreign" foreign key ("other_id") references "a"."item" ("id");
alter table "item" add constraint "item_other_id_foreign" foreign key ("other_id") references "b"."item" ("id");
