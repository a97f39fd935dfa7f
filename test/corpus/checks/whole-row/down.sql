-- expects every thing.a converts to integer
-- select "id", "a" from "thing" where "a" not between -2147483648 and 2147483647
alter table "thing" drop constraint "c";
alter table "thing" alter column "a" type integer;
alter table "thing" add constraint "c" check (num_nonnulls(thing.*) > 0);
