-- loses values of column a.b that numeric(10,2) does not hold as they are
alter table "a" alter column "b" type numeric(10,2);
alter table "a" alter column "b" set default '0.001';
