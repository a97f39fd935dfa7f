alter table "thing" alter column "name" set storage extended;
alter table "thing" alter column "name" set compression default;
alter table "thing" alter column "name" set statistics -1;
