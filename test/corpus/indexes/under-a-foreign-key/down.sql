drop index "plain";
create index "plain" on "a" ("code");
