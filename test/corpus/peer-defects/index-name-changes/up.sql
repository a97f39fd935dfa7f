alter table "thing" rename constraint "one_code" to "thing_code";
alter table "thing" rename constraint "positive" to "thing_id";
alter index "by_name" rename to "thing_name";
alter table "thing" rename constraint "inside_of" to "thing_parent";
