drop index "j";
drop index "i";
create index "i" on "a" ("b");
create index "j" on "b" ("b");
