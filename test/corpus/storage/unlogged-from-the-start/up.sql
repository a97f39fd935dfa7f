create unlogged table "thing" (
  "id" serial not null,
  "name" varchar(255) not null,
  "size" integer not null,
  constraint "thing_pkey" primary key ("id")
) with (fillfactor = 90);
