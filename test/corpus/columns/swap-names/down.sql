-- loses values of column point.x that integer does not hold as they are
alter table "point" alter column "x" type integer using ("x"::integer);
-- loses values of column point.y that varchar(255) does not hold as they are
alter table "point" alter column "y" type varchar(255);
