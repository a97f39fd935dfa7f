create index "i" on "a" ("b" desc);
create index "j" on "a" ("b");
