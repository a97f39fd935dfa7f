-- expects every a.b converts to integer
-- select "id", "b" from "a" where "b" not between -2147483648 and 2147483647
alter table "a" drop column "c";
alter table "a" drop column "d";
alter table "a" alter column "b" type integer;
