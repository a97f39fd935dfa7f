alter table "a" alter column "id" drop identity;
