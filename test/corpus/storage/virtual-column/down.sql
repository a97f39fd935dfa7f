alter table "thing" drop column "twice";
