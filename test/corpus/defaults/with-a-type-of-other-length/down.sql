-- expects every a.d converts to char(3)
-- select "id", "d" from "a" where char_length("d") > 3
-- expects every a.f converts to numeric(10,2)
-- select "id", "f" from "a" where abs(round(nullif("f", 'NaN'), 2)) >= 1e8
-- expects every a.i converts to varchar(5)
-- select "id", "i" from "a" where char_length("i") > 5
alter table "a" alter column "b" type interval;
alter table "a" alter column "b" set default '1 day';
alter table "a" alter column "c" set default '101';
alter table "a" alter column "d" type char(3);
alter table "a" alter column "e" type timestamptz;
-- loses digits after the point in column a.f
alter table "a" alter column "f" type numeric(10,2);
alter table "a" alter column "g" type numeric;
-- loses fractions of a second in column a.h
alter table "a" alter column "h" type time(0);
alter table "a" alter column "i" type varchar(5);
