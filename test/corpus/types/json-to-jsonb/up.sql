alter table "a" alter column "b" drop default;
-- loses values of column a.b that jsonb does not hold as they are
alter table "a" alter column "b" type jsonb;
alter table "a" alter column "b" set default '{}';
