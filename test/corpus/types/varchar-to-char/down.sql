-- loses values of column a.b that varchar(4) does not hold as they are
alter table "a" alter column "b" type varchar(4);
