alter table "thing" alter column "name" set storage main;
alter table "thing" alter column "name" set statistics 0;
