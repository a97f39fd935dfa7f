alter table "a" rename constraint "old_name" to "new_name";
