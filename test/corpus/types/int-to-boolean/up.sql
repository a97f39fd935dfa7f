alter table "a" alter column "b" drop default;
-- loses values of column a.b that boolean does not hold as they are
alter table "a" alter column "b" type boolean using ("b"::boolean);
alter table "a" alter column "b" set default false;
-- loses values of column a.c that boolean does not hold as they are
alter table "a" alter column "c" type boolean using ("c"::integer::boolean);
