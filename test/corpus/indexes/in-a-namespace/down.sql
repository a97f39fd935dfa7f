drop index "app"."j";
create index "i" on "app"."a" ("b");
