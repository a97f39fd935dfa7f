-- loses the values of column thing.note
alter table "thing" drop column "note";
