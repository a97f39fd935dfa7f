alter index "app"."thing_name" rename to "by_name";
alter table "app"."thing" rename constraint "thing_code" to "one_code";
