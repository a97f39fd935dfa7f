drop index "a_b_index";
drop index "a_c_index";
drop index "a_d_index";
drop index "a_e_index";
drop index "a_f_index";
