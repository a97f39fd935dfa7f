alter table "b" drop constraint "taken";
alter table "a" add constraint "taken" unique ("b");
