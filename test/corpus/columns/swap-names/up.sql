-- loses values of column point.x that varchar(255) does not hold as they are
alter table "point" alter column "x" type varchar(255);
-- loses values of column point.y that integer does not hold as they are
alter table "point" alter column "y" type integer using ("y"::integer);
