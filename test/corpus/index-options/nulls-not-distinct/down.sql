drop index "i";
create unique index "i" on "thing" ("name") where size > 0;
