create table "gone" (
  "id" serial not null,
  "label" varchar(255) not null,
  constraint "gone_pkey" primary key ("id")
);
