-- loses values of column payment.amount that numeric(20,4) does not hold as they are
alter table "payment" alter column "amount" type numeric(20,4);
-- loses values of column payment.parts that numeric(20,4)[] does not hold as they are
alter table "payment" alter column "parts" type numeric(20,4)[];
