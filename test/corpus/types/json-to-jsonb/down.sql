alter table "a" alter column "b" drop default;
-- loses values of column a.b that json does not hold as they are
alter table "a" alter column "b" type json;
alter table "a" alter column "b" set default '{}';
