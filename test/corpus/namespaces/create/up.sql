create schema "billing";
create table "billing"."invoice" (
  "id" serial not null,
  constraint "invoice_pkey" primary key ("id")
);
