alter table "t" add column "b" integer null;
alter table "t" add column "g" integer generated always as (b * 2) stored null;
-- loses the values of column t.a
alter table "t" drop column "a";
