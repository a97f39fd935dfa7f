drop index "i";
drop index "j";
create index "j" on "a" ("b");
create index "i" on "b" ("b");
