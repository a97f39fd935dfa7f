-- expects every thing.name converts to varchar(255)
-- select "id", "name" from "thing" where char_length("name") > 255
drop index "i";
alter table "thing" alter column "name" type varchar(255);
