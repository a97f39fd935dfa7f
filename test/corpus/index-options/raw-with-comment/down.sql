drop index "i";
-- loses values of column thing.name that varchar(255) does not hold as they are
alter table "thing" alter column "name" type varchar(255);
