-- expects no rows in a without a c
-- select "id", "b" from "a" where (b * 3) is null
alter table "a" drop column "c";
alter table "a" add column "c" integer generated always as (b * 3) stored not null;
comment on column "a"."c" is 'twice';
