alter table "a" drop constraint "a_c_unique";
alter table "a" add constraint "a_b_unique" unique ("b");
