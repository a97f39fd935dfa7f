drop index "i";
drop index "j";
