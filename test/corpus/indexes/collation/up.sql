drop index "i";
create index "i" on "a" ("b" collate "C");
