drop trigger "thing_insert_trigger" on "thing";
