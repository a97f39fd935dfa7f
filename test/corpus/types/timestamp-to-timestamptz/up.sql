-- loses values of column a.b that timestamptz does not hold as they are
alter table "a" alter column "b" type timestamptz;
-- loses values of column a.c that timestamptz(3) does not hold as they are
alter table "a" alter column "c" type timestamptz(3);
