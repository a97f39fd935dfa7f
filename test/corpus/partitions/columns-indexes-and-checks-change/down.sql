-- expects every event.name converts to varchar(255)
-- select "id", "day", "name" from "event" where char_length("name") > 255
-- expects no nulls in event.name
-- select "id", "day", "name" from "event" where "name" is null
drop index "event_size_index";
alter table "event" drop constraint "small";
alter table "event" alter column "name" type varchar(255);
alter table "event" alter column "name" set not null;
-- loses the values of column event.size
alter table "event" drop column "size";
