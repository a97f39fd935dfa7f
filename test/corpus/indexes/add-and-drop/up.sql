drop index "a_b_index";
create index "a_c_b_index" on "a" ("c", "b");
