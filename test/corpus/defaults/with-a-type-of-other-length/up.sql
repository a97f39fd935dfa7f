-- expects every a.g converts to numeric(5,2)
-- select "id", "g" from "a" where abs(round(nullif("g", 'NaN'), 2)) >= 1e3
-- loses digits of the second beyond 3 in column a.b
alter table "a" alter column "b" type interval(3);
alter table "a" alter column "b" set default '1 day';
alter table "a" alter column "c" set default '111';
alter table "a" alter column "d" type char(5);
-- loses digits of the second beyond 3 in column a.e
alter table "a" alter column "e" type timestamptz(3);
alter table "a" alter column "f" type numeric(12,4);
-- loses digits after the point in column a.g
alter table "a" alter column "g" type numeric(5,2);
alter table "a" alter column "h" type time(3);
alter table "a" alter column "i" type varchar(9);
