alter table "a" drop constraint "taken";
alter table "b" add constraint "taken" unique ("b");
