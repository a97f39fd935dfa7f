alter table "a" alter column "b" drop default;
alter table "a" alter column "c" set default 'Active';
alter table "a" alter column "d" set default 1;
alter table "a" alter column "e" set default now();
