drop index "plain";
create index "plain" on "a" ("code") with (fillfactor = 80);
