create type "address" as ("street" text collate "C");
create type "kind" as enum ('a', 'b');
create domain "weight" as numeric(5,1);
create type "parcel" as ("where" "address", "kind" "kind", "weights" "weight"[]);
create table "thing" (
  "id" serial not null,
  "name" varchar(255) not null,
  "parcels" "parcel"[] null,
  constraint "thing_pkey" primary key ("id")
);
