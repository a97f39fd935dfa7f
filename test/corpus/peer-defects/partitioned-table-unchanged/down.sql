-- loses the values of column event.note
alter table "event" drop column "note";
