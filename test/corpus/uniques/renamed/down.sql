alter table "a" drop constraint "new_name";
alter table "a" add constraint "old_name" unique ("b");
