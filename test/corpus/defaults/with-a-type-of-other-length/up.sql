-- loses values of column a.b that interval(3) does not hold as they are
alter table "a" alter column "b" type interval(3);
alter table "a" alter column "b" set default '1 day';
alter table "a" alter column "c" set default '111';
alter table "a" alter column "d" type char(5);
-- loses values of column a.e that timestamptz(3) does not hold as they are
alter table "a" alter column "e" type timestamptz(3);
-- loses values of column a.f that numeric(12,4) does not hold as they are
alter table "a" alter column "f" type numeric(12,4);
-- loses values of column a.g that numeric(5,2) does not hold as they are
alter table "a" alter column "g" type numeric(5,2);
alter table "a" alter column "h" type time(3);
alter table "a" alter column "i" type varchar(9);
