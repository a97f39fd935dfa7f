create table "a" (
  "id" serial not null,
  "twice" integer generated always as (id * 2) stored not null,
  "count" integer generated always as identity not null,
  constraint "a_pkey" primary key ("id")
);
