alter table "a" drop column "c";
