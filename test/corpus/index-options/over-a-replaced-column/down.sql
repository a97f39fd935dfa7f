-- expects no nulls in thing.name
-- select "id", "name" from "thing" where "name" is null
alter table "thing" alter column "name" type text;
alter table "thing" alter column "name" set not null;
