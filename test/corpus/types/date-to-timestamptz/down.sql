alter table "a" alter column "b" drop default;
-- loses the time of day in column a.b
alter table "a" alter column "b" type date;
alter table "a" alter column "b" set default current_date;
