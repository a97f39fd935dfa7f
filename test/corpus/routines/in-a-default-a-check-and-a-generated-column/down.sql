alter table "thing" drop constraint "thing_size_check";
alter table "thing" drop column "twice";
alter table "thing" alter column "size" drop default;
drop function "double"(integer);
