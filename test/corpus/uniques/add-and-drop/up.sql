alter table "a" drop constraint "a_b_unique";
alter table "a" add constraint "a_c_unique" unique ("c");
