alter table "event" drop constraint "event_kind_id_foreign";
alter table "event" drop constraint "one_size";
-- loses the values of column event.kind_id
alter table "event" drop column "kind_id";
-- loses the rows of table kind
drop table "kind";
