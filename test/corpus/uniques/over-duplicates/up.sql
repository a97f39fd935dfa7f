alter table "a" add constraint "a_b_unique" unique ("b");
