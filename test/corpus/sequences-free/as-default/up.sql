create sequence "numbers" start with 1000;
alter table "thing" add column "number" integer default nextval('numbers') not null;
