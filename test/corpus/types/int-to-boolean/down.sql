alter table "a" alter column "b" drop default;
alter table "a" alter column "b" type integer using ("b"::integer);
alter table "a" alter column "b" set default 0;
alter table "a" alter column "c" type smallint using ("c"::integer::smallint);
