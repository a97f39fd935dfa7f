create table "doc" (
  "id" serial not null,
  "version" integer default 1 not null,
  "day" date null,
  "at" time(3) null,
  "span" interval null,
  "when" timestamptz null,
  "local" timestamp(0) null,
  constraint "doc_pkey" primary key ("id")
);
