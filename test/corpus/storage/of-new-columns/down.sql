-- loses the values of column thing.meta
alter table "thing" drop column "meta";
