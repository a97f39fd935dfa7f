alter table "a" alter column "b" type timestamp;
alter table "a" alter column "c" type timestamp(3);
