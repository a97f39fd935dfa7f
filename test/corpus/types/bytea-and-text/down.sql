-- loses values of column a.b that text does not hold as they are
alter table "a" alter column "b" type text;
