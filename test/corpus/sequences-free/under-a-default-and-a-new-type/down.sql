-- expects every thing.number converts to integer
-- select "id", "number" from "thing" where "number" not between -2147483648 and 2147483647
alter sequence "numbers" as integer;
alter table "thing" alter column "number" drop default;
alter table "thing" alter column "number" type integer;
alter table "thing" alter column "number" set default nextval('numbers');
