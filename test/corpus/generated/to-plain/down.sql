-- expects no rows in a without a c
-- select "id", "b" from "a" where (b * 2) is null
drop index "a_c_index";
-- loses the values of column a.c
alter table "a" drop column "c";
alter table "a" add column "c" integer generated always as (b * 2) stored not null;
create index "a_c_index" on "a" ("c");
