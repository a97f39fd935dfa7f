alter table "thing" drop constraint "one_size";
