alter table "x"."a" drop constraint "a_b_id_foreign";
-- loses the values of column x.a.b_id
alter table "x"."a" drop column "b_id";
-- loses the rows of table y.c
drop table "y"."c";
drop schema "y";
