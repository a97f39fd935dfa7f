alter table "a" alter column "b" drop default;
alter table "a" alter column "b" type integer[];
alter table "a" alter column "b" set default '{1}';
alter table "a" alter column "c" type text[];
-- loses values of column a.d that uuid[] does not hold as they are
alter table "a" alter column "d" type uuid[] using ("d"::uuid[]);
