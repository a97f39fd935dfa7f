create table "document" (
  "id" serial not null,
  "created_at" timestamptz null,
  "title" varchar(255) not null,
  constraint "document_pkey" primary key ("id")
);
create table "invoice" (
  "amount" integer not null,
  "state" text not null,
  "id" integer not null,
  constraint "invoice_pkey" primary key ("id"),
  constraint "invoice_state_check" check ("state" in ('open', 'paid')),
  constraint "invoice_amount_check" check (amount > 0)
);
create index "document_created_at_index" on "document" ("created_at");
create index "invoice_amount_index" on "invoice" ("amount");
alter table "invoice" add constraint "invoice_id_foreign" foreign key ("id") references "document" ("id") on update cascade on delete cascade;
-- loses the rows of table animal
drop table "animal";
