drop index "i";
create index "i" on "a" ("b") include ("c") with (fillfactor = 70);
