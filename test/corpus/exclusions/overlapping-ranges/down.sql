alter table "thing" drop constraint "thing_excl";
