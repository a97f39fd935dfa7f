alter table "payment" alter column "amount" type numeric(20,4);
alter table "payment" alter column "parts" type numeric(20,4)[];
