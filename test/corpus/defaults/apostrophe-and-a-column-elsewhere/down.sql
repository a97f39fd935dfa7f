alter table "a" alter column "s" drop default;
-- loses the values of column b.m
alter table "b" drop column "m";
