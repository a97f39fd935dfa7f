drop index "i";
create index "i" on "a" ("b") where b = 'A';
