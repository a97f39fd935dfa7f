alter table "a" alter column "b" drop default;
-- loses values of column a.b that integer does not hold as they are
alter table "a" alter column "b" type integer using ("b"::integer);
alter table "a" alter column "b" set default 0;
-- loses values of column a.c that smallint does not hold as they are
alter table "a" alter column "c" type smallint using ("c"::integer::smallint);
