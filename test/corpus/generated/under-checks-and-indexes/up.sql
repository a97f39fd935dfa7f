-- expects no rows in a without a c
-- select "id", "b" from "a" where (b * 4) is null
alter table "a" drop constraint "a_c_b_unique";
alter table "a" drop constraint "a_c_check";
drop index "a_c_index";
alter table "a" drop column "c";
alter table "a" add column "c" integer generated always as (b * 4) stored not null;
alter table "a" add constraint "a_c_b_unique" unique ("c", "b");
alter table "a" add constraint "a_c_check" check (c > 0);
create index "a_c_index" on "a" ("c") where b > 0;
