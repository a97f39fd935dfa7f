drop index "i";
alter table "a" drop constraint "u";
drop index "j";
alter table "b" drop constraint "v";
alter table "a" add constraint "i" unique ("x");
alter table "b" add constraint "j" unique ("x");
create index "v" on "a" ("x");
create index "u" on "b" ("x");
