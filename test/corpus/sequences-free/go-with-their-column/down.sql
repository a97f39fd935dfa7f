create sequence "numbers";
alter table "thing" add column "number" integer null;
alter sequence "numbers" owned by "thing"."number";
