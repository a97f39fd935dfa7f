-- expects every event.title converts to varchar(50)
-- select "id", "title" from "event" where char_length("title") > 50
alter table "event" drop constraint "event_type_check";
alter table "event" add column "code" varchar(255) null;
alter table "event" add column "size" text null;
alter table "event" add column "fair_code" integer null;
alter table "event" alter column "title" type varchar(50);
alter table "event" alter column "title" drop not null;
alter table "event" add constraint "event_fair_code_unique" unique ("fair_code");
alter table "event" add constraint "event_size_check" check ("size" in ('small', 'large', 'huge'));
alter table "event" add constraint "event_type_check" check ("type" in ('concert', 'event', 'fair'));
create index "event_place_index" on "event" ("place");
