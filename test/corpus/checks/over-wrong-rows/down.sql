alter table "a" drop constraint "positive";
