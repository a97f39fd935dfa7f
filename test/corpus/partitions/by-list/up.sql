create table "event" (
  "id" integer not null,
  "day" date not null,
  "name" varchar(255) not null,
  constraint "event_pkey" primary key ("id", "day")
) partition by list ("id");
create table "event_0" partition of "event" for values in (1, 2);
create table "rest" partition of "event" default;
comment on table "rest" is 'all that''s left';
