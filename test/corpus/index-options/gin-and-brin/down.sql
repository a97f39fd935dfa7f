drop index "b";
drop index "g";
-- loses the values of column thing.tags
alter table "thing" drop column "tags";
