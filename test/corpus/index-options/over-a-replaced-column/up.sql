-- loses values of column thing.name that integer does not hold as they are
alter table "thing" alter column "name" type integer using ("name"::integer);
alter table "thing" alter column "name" drop not null;
