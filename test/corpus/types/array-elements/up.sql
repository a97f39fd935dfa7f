alter table "a" alter column "b" drop default;
alter table "a" alter column "b" type bigint[];
alter table "a" alter column "b" set default '{1}';
-- loses values of column a.c that integer[] does not hold as they are
alter table "a" alter column "c" type integer[] using ("c"::integer[]);
alter table "a" alter column "d" type text[];
