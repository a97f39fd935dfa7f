drop index "u";
alter table "a" add constraint "u" unique ("b");
