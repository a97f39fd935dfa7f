alter table "thing" alter column "name" type text;
drop domain "email";
