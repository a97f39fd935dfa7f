alter table "person" alter column "home_city" set not null;
alter table "person" alter column "home_street" set not null;
