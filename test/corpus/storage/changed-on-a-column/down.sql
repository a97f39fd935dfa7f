alter table "thing" alter column "name" set storage external;
alter table "thing" alter column "name" set statistics 500;
