-- expects every a.id converts to integer
-- select "id" from "a" where "id" not between -2147483648 and 2147483647
alter table "a" alter column "id" type integer;
alter sequence "a_id_seq" as integer;
