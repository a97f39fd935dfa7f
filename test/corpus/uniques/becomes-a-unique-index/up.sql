alter table "a" drop constraint "u";
create unique index "u" on "a" ("b") where b <> '';
