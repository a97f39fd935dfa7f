-- expects no nulls in person.home_city
-- select "id", "home_city" from "person" where "home_city" is null
-- expects no nulls in person.home_street
-- select "id", "home_street" from "person" where "home_street" is null
alter table "person" alter column "home_city" set not null;
alter table "person" alter column "home_street" set not null;
