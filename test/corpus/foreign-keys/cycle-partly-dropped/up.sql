alter table "a" drop constraint "a_b_id_foreign";
alter table "b" drop constraint "b_a_id_foreign";
alter table "c" drop constraint "c_b_id_foreign";
-- loses the values of column c.b_id
alter table "c" drop column "b_id";
-- loses the rows of table a
drop table "a";
-- loses the rows of table b
drop table "b";
