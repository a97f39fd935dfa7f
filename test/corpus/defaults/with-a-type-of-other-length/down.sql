alter table "a" alter column "b" type interval;
alter table "a" alter column "b" set default '1 day';
alter table "a" alter column "c" set default '101';
-- loses values of column a.d that char(3) does not hold as they are
alter table "a" alter column "d" type char(3);
alter table "a" alter column "e" type timestamptz;
-- loses values of column a.f that numeric(10,2) does not hold as they are
alter table "a" alter column "f" type numeric(10,2);
alter table "a" alter column "g" type numeric;
-- loses values of column a.h that time(0) does not hold as they are
alter table "a" alter column "h" type time(0);
-- loses values of column a.i that varchar(5) does not hold as they are
alter table "a" alter column "i" type varchar(5);
