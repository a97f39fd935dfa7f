-- expects every a.b converts to integer
-- select "id", "b" from "a" where round("b") not between -2147483648 and 2147483647
-- loses digits after the point in column a.b
alter table "a" alter column "b" type integer;
