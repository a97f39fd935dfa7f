alter table "user" alter column "name" drop not null;
