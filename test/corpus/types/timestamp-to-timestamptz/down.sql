-- loses values of column a.b that timestamp does not hold as they are
alter table "a" alter column "b" type timestamp;
-- loses values of column a.c that timestamp(3) does not hold as they are
alter table "a" alter column "c" type timestamp(3);
