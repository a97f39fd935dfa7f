-- expects no nulls in user.name
-- select "id", "name" from "user" where "name" is null
alter table "user" alter column "name" set not null;
