drop view "sized";
create table "sized" (
  "id" serial not null,
  constraint "sized_pkey" primary key ("id")
);
