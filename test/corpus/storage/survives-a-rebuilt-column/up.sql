-- loses values of column thing.name that varchar(50) does not hold as they are
alter table "thing" alter column "name" type varchar(50);
alter table "thing" alter column "name" set storage external;
