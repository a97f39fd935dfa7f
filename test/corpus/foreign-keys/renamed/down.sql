alter table "b" rename constraint "b_owner" to "b_a_id_foreign";
