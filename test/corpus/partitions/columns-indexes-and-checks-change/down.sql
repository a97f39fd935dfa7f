drop index "event_size_index";
alter table "event" drop constraint "small";
-- loses values of column event.name that varchar(255) does not hold as they are
alter table "event" alter column "name" type varchar(255);
alter table "event" alter column "name" set not null;
-- loses the values of column event.size
alter table "event" drop column "size";
