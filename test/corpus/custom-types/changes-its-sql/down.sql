-- loses values of column payment.amount that numeric(10,2) does not hold as they are
alter table "payment" alter column "amount" type numeric(10,2);
-- loses values of column payment.parts that numeric(10,2)[] does not hold as they are
alter table "payment" alter column "parts" type numeric(10,2)[];
