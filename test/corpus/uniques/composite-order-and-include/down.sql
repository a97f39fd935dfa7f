alter table "a" drop constraint "u";
alter table "a" add constraint "u" unique ("b", "c");
