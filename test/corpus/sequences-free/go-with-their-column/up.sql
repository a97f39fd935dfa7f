-- loses the values of column thing.number
alter table "thing" drop column "number";
