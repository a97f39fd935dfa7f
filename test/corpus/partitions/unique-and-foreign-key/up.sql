-- expects no duplicates in event (size, day)
-- select "size", "day", count(*) as "rows" from "event" where "size" is not null and "day" is not null group by "size", "day" having count(*) > 1
create table "kind" (
  "id" serial not null,
  constraint "kind_pkey" primary key ("id")
);
alter table "event" add column "kind_id" integer null;
alter table "event" add constraint "one_size" unique ("size", "day");
alter table "event" add constraint "event_kind_id_foreign" foreign key ("kind_id") references "kind" ("id") on delete set null;
