alter table "b" add constraint "b_a_id_unique" unique ("a_id");
