create table "only" (
  "id" serial not null,
  constraint "only_pkey" primary key ("id")
);
