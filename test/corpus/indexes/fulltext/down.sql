drop index "a_title_body_index";
