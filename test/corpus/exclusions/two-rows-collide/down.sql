alter table "thing" drop constraint "e";
