-- expects every a.b converts to timestamptz
-- select "id", "b" from "a" where "b" > '294276-12-31' and isfinite("b")
alter table "a" alter column "b" drop default;
alter table "a" alter column "b" type timestamptz;
alter table "a" alter column "b" set default now();
