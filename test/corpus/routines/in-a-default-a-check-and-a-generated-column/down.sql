alter table "thing" drop constraint "thing_size_check";
alter table "thing" alter column "size" drop default;
alter table "thing" drop column "twice";
drop function "double"(integer);
