alter table "app"."thing" rename constraint "one_code" to "thing_code";
alter index "app"."by_name" rename to "thing_name";
