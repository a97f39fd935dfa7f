alter table "a" drop constraint "a_b_unique";
