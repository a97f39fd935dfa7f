-- loses the values of column thing.span
alter table "thing" drop column "span";
drop type "floatrange";
