drop index "i";
create index "i" on "thing" ("name");
