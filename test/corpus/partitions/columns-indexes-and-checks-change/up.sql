alter table "event" add column "size" integer default 0 not null;
alter table "event" alter column "name" type text;
alter table "event" alter column "name" drop not null;
alter table "event" add constraint "small" check (size < 10);
create index "event_size_index" on "event" ("size");
