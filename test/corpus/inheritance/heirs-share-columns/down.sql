-- expects no nulls in event.title
-- select "id", "title" from "event" where "title" is null
alter table "event" drop constraint "event_fair_code_unique";
drop index "event_place_index";
alter table "event" drop constraint "event_size_check";
alter table "event" drop constraint "event_type_check";
alter table "event" alter column "title" type varchar(255);
alter table "event" alter column "title" set not null;
-- loses the values of column event.code
alter table "event" drop column "code";
-- loses the values of column event.fair_code
alter table "event" drop column "fair_code";
-- loses the values of column event.size
alter table "event" drop column "size";
alter table "event" add constraint "event_type_check" check ("type" in ('concert', 'event'));
