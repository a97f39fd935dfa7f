-- expects every a.a converts to integer
-- select "id", "a" from "a" where "a" not between -2147483648 and 2147483647
alter table "a" drop constraint "c";
alter table "a" add column "b" integer null;
alter table "a" alter column "a" type integer;
-- loses the values of column a.d
alter table "a" drop column "d";
alter table "a" add constraint "c" check (num_nonnulls(a, b) > 0);
