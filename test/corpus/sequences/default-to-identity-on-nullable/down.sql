alter table "a" alter column "n" drop identity;
alter table "a" alter column "n" drop not null;
alter table "a" alter column "n" set default 4;
