alter sequence "numbers" as integer;
alter table "thing" alter column "number" drop default;
alter table "thing" alter column "number" type integer;
alter table "thing" alter column "number" set default nextval('numbers');
