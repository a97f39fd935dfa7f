alter table "thing" drop constraint "c";
