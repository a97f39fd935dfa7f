alter table "a" alter column "b" drop default;
-- loses values of column a.b that timestamptz does not hold as they are
alter table "a" alter column "b" type timestamptz;
alter table "a" alter column "b" set default now();
