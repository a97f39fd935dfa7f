drop index "label_lookup";
create table "old" (
  "id" serial not null,
  "label" varchar(255) not null,
  constraint "old_pkey" primary key ("id")
);
create index "label_lookup" on "old" ("label");
