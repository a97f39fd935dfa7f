alter table "person" alter column "home_city" drop not null;
alter table "person" alter column "home_street" drop not null;
