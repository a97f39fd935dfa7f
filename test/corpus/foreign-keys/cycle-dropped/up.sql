alter table "a" drop constraint "a_b_id_foreign";
alter table "b" drop constraint "b_a_id_foreign";
-- loses the rows of table a
drop table "a";
-- loses the rows of table b
drop table "b";
