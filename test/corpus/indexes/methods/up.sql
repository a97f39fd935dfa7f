create index "a_b_index" on "a" using gin ("b");
create index "a_c_index" on "a" using hash ("c");
create index "a_d_index" on "a" using gist ("d");
create index "a_e_index" on "a" using gin ("e");
create index "a_f_index" on "a" using brin ("f");
