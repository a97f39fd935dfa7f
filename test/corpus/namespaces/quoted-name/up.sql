create schema "My ""Shop""";
create table "My ""Shop"""."select" (
  "id" serial not null,
  "from" varchar(255) not null,
  constraint "select_pkey" primary key ("id")
);
create index "select_from_index" on "My ""Shop"""."select" ("from");
comment on column "My ""Shop"""."select"."from" is E'it''s \\ here';
