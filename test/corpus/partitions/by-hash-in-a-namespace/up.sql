create schema "app";
create table "app"."event" (
  "id" integer not null,
  "day" date not null,
  "name" varchar(255) not null,
  constraint "event_pkey" primary key ("id", "day")
) partition by hash ("id", "day");
create table "app"."event_0" partition of "app"."event" for values with (modulus 3, remainder 0);
create table "app"."event_1" partition of "app"."event" for values with (modulus 3, remainder 1);
create table "app"."event_2" partition of "app"."event" for values with (modulus 3, remainder 2);
