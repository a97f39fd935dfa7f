create table "a" (
  "id" serial not null,
  "b_id" integer not null,
  constraint "a_pkey" primary key ("id")
);
create table "b" (
  "id" serial not null,
  "c_id" integer not null,
  constraint "b_pkey" primary key ("id")
);
create table "c" (
  "id" serial not null,
  "a_id" integer not null,
  constraint "c_pkey" primary key ("id")
);
alter table "a" add constraint "a_b_id_foreign" foreign key ("b_id") references "b" ("id");
alter table "b" add constraint "b_c_id_foreign" foreign key ("c_id") references "c" ("id");
alter table "c" add constraint "c_a_id_foreign" foreign key ("a_id") references "a" ("id");
