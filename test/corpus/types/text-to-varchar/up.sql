-- loses values of column a.b that varchar(3) does not hold as they are
alter table "a" alter column "b" type varchar(3);
