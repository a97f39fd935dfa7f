alter table "thing" alter column "name" set storage external;
