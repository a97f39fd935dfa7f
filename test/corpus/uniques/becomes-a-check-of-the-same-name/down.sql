alter table "a" drop constraint "rule";
alter table "a" add constraint "rule" unique ("b");
