alter sequence "numbers" as bigint;
alter table "thing" alter column "number" drop default;
alter table "thing" alter column "number" type bigint;
alter table "thing" alter column "number" set default nextval('numbers');
