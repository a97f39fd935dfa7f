drop index "b_there";
