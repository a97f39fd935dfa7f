alter table "b" rename constraint "b_a_id_foreign" to "b_owner";
