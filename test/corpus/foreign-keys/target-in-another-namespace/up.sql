create schema "y";
create table "y"."c" (
  "id" serial not null,
  "a_id" integer null,
  constraint "c_pkey" primary key ("id")
);
alter table "x"."a" add column "b_id" integer null;
alter table "x"."a" add constraint "a_b_id_foreign" foreign key ("b_id") references "b" ("id") on delete set null;
alter table "y"."c" add constraint "c_a_id_foreign" foreign key ("a_id") references "x"."a" ("id") on delete set null;
