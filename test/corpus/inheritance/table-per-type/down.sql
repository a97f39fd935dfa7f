alter table "invoice" drop constraint "invoice_id_foreign";
create table "animal" (
  "id" serial not null,
  "name" varchar(255) not null,
  constraint "animal_pkey" primary key ("id")
);
-- loses the rows of table document
drop table "document";
-- loses the rows of table invoice
drop table "invoice";
