create schema "new";
create table "new"."invoice" (
  "id" serial not null,
  "label" varchar(255) not null,
  constraint "invoice_pkey" primary key ("id")
);
-- loses the rows of table old.invoice
drop table "old"."invoice";
drop schema "old";
