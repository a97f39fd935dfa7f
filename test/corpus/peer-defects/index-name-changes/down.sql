alter index "thing_name" rename to "by_name";
alter table "thing" rename constraint "thing_parent" to "inside_of";
alter table "thing" rename constraint "thing_code" to "one_code";
alter table "thing" rename constraint "thing_id" to "positive";
