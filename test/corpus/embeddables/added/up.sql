alter table "person" add column "home_address_street" varchar(255) null;
alter table "person" add column "home_address_town" varchar(255) null;
