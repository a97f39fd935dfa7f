alter table "a" alter column "b" drop default;
-- loses all numbers but 0 and 1 in column a.b
alter table "a" alter column "b" type boolean using ("b"::boolean);
alter table "a" alter column "b" set default false;
-- loses all numbers but 0 and 1 in column a.c
alter table "a" alter column "c" type boolean using ("c"::integer::boolean);
