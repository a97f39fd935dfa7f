create table "event" (
  "id" integer not null,
  "day" date not null,
  constraint "event_pkey" primary key ("id", "day")
) partition by range ("day");
create table "event_a" partition of "event" for values from ('2026-01-01') to ('2026-07-01');
create table "event_b" partition of "event" for values from ('2026-07-01') to ('2027-01-01');
