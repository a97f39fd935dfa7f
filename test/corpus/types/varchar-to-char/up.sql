-- loses values of column a.b that char(4) does not hold as they are
alter table "a" alter column "b" type char(4);
