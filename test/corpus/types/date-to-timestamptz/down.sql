alter table "a" alter column "b" drop default;
-- loses values of column a.b that date does not hold as they are
alter table "a" alter column "b" type date;
alter table "a" alter column "b" set default current_date;
