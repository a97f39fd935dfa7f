create schema "old";
create table "old"."gone" (
  "id" serial not null,
  "kept_id" integer not null,
  constraint "gone_pkey" primary key ("id")
);
alter table "kept" add column "gone_id" integer null;
alter table "old"."gone" add constraint "gone_kept_id_foreign" foreign key ("kept_id") references "kept" ("id");
alter table "kept" add constraint "kept_gone_id_foreign" foreign key ("gone_id") references "old"."gone" ("id") on delete set null;
