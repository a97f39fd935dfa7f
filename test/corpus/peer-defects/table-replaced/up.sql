create table "customer" (
  "id" serial not null,
  "name" varchar(255) not null,
  constraint "customer_pkey" primary key ("id")
);
-- loses the rows of table client
drop table "client";
