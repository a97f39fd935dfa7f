alter table "a" alter column "b" type varchar(4);
