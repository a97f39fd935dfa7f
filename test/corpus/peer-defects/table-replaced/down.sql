create table "client" (
  "id" serial not null,
  "name" varchar(255) not null,
  constraint "client_pkey" primary key ("id")
);
-- loses the rows of table customer
drop table "customer";
