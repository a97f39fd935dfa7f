alter table "user" alter column "name" set not null;
