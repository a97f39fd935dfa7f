alter table "thing" alter column "name" type text;
alter table "thing" alter column "name" set not null;
