alter table "a" drop constraint "old_name";
alter table "a" add constraint "new_name" unique ("b");
