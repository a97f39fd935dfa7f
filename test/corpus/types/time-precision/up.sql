alter table "a" alter column "b" type time(3);
