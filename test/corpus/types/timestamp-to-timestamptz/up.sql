alter table "a" alter column "b" type timestamptz;
alter table "a" alter column "c" type timestamptz(3);
