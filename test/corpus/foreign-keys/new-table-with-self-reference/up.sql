create table "a" (
  "id" serial not null,
  "parent_id" integer null,
  "twin_id" integer null,
  constraint "a_pkey" primary key ("id"),
  constraint "a_twin_id_unique" unique ("twin_id")
);
alter table "a" add constraint "a_parent_id_foreign" foreign key ("parent_id") references "a" ("id") on delete set null;
alter table "a" add constraint "a_twin_id_foreign" foreign key ("twin_id") references "a" ("id") on delete set null;
