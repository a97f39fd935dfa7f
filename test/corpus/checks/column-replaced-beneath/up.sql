alter table "a" drop constraint "c";
alter table "a" add column "d" integer null;
alter table "a" alter column "a" type bigint;
-- loses the values of column a.b
alter table "a" drop column "b";
alter table "a" add constraint "c" check (num_nonnulls(a, d) > 0);
