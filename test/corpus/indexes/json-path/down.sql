drop index "a_meta_key_index";
drop index "u";
