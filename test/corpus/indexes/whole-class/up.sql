create table "full" (
  "id" serial not null,
  "a" integer not null,
  "b" varchar(255) not null,
  "c" integer not null,
  "d" varchar(255) not null,
  constraint "full_pkey" primary key ("id")
);
create index "full_a_b_c_index" on "full" ("a" desc nulls last, "b" collate "C", "c") include ("d") with (fillfactor = 90) where d <> '';
