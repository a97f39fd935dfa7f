create table "event" (
  "id" serial not null,
  "at" timestamp not null
) partition by range ((extract(year from at)), "id");
create table "early" partition of "event" for values from (minvalue, minvalue) to (2026, 0);
