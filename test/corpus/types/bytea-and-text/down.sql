alter table "a" alter column "b" type text;
