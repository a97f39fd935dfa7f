alter table "a" alter column "id" set generated always;
