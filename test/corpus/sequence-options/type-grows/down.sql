-- expects every thing.id converts to integer
-- select "id" from "thing" where "id" not between -2147483648 and 2147483647
alter table "thing" alter column "id" type integer;
alter sequence "thing_id_seq" as integer;
