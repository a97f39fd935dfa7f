-- expects no nulls in a.constructor
-- select "id", "constructor" from "a" where "constructor" is null
alter table "a" alter column "constructor" set not null;
-- loses the values of column a.__proto__
alter table "a" drop column "__proto__";
comment on column "a"."constructor" is null;
