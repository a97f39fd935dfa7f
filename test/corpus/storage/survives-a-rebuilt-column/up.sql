-- expects every thing.name converts to varchar(50)
-- select "id", "name" from "thing" where char_length("name") > 50
alter table "thing" alter column "name" type varchar(50);
alter table "thing" alter column "name" set storage external;
