-- loses fractions of a second in column a.b
alter table "a" alter column "b" type time(0);
