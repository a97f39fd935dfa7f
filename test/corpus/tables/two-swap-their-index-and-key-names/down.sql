alter table "a" drop constraint "i";
drop index "v";
alter table "b" drop constraint "j";
drop index "u";
alter table "a" add constraint "u" unique ("x");
alter table "b" add constraint "v" unique ("x");
create index "i" on "a" ("x");
create index "j" on "b" ("x");
