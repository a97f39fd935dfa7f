drop index "a_b_index";
alter table "a" alter column "b" type text;
create index "a_b_index" on "a" ("b");
