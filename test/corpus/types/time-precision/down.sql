-- loses values of column a.b that time(0) does not hold as they are
alter table "a" alter column "b" type time(0);
