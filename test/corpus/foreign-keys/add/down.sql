alter table "b" drop constraint "b_a_id_foreign";
-- loses the values of column b.a_id
alter table "b" drop column "a_id";
