create schema "old";
create table "old"."invoice" (
  "id" serial not null,
  "label" varchar(255) not null,
  constraint "invoice_pkey" primary key ("id")
);
-- loses the rows of table new.invoice
drop table "new"."invoice";
drop schema "new";
