create schema "legal";
create table "legal"."contracts" (
  "signed_by" varchar(255) not null,
  "number" varchar(255) not null,
  "id" integer not null,
  constraint "contracts_pkey" primary key ("id"),
  constraint "contracts_number_unique" unique ("number")
);
alter table "legal"."contracts" add constraint "contracts_id_foreign" foreign key ("id") references "document" ("id") on update cascade on delete cascade;
