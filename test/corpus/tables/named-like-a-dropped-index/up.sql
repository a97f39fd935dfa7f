drop index "label_lookup";
create table "label_lookup" (
  "id" serial not null,
  constraint "label_lookup_pkey" primary key ("id")
);
