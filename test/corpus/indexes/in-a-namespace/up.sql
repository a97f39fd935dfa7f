drop index "app"."i";
create index "j" on "app"."a" ("b");
