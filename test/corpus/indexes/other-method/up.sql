drop index "i";
create index "i" on "a" using hash ("c");
