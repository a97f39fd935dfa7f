create table "a" (
  "id" serial not null,
  "b_id" integer null,
  constraint "a_pkey" primary key ("id")
);
create table "b" (
  "id" serial not null,
  "a_id" integer null,
  constraint "b_pkey" primary key ("id")
);
alter table "c" add column "b_id" integer null;
alter table "a" add constraint "a_b_id_foreign" foreign key ("b_id") references "b" ("id") on delete set null;
alter table "b" add constraint "b_a_id_foreign" foreign key ("a_id") references "a" ("id") on delete set null;
alter table "c" add constraint "c_b_id_foreign" foreign key ("b_id") references "b" ("id") on delete set null;
