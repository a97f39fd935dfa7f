-- expects every a.b converts to integer
-- select "id", "b" from "a" where "b" not between -2147483648 and 2147483647
drop index "a_c_index";
alter table "a" drop column "c";
alter table "a" alter column "b" type integer;
alter table "a" add column "c" integer generated always as (b * 2) stored not null;
create index "a_c_index" on "a" ("c");
