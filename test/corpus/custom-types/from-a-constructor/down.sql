-- loses the values of column item.flags
alter table "item" drop column "flags";
-- loses the values of column item.long
alter table "item" drop column "long";
-- loses the values of column item.standard
alter table "item" drop column "standard";
