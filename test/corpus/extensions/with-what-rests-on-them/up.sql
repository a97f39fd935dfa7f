-- loses the values of column thing.extra
alter table "thing" drop column "extra";
drop extension "hstore";
