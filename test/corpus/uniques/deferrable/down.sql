alter table "a" drop constraint "u";
alter table "a" drop constraint "v";
alter table "a" add constraint "u" unique ("b");
alter table "a" add constraint "v" unique ("c") deferrable initially deferred;
