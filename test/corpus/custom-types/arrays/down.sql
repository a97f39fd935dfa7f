-- loses the values of column row.addresses
alter table "row" drop column "addresses";
-- loses the values of column row.bigints
alter table "row" drop column "bigints";
-- loses the values of column row.blobs
alter table "row" drop column "blobs";
-- loses the values of column row.booleans
alter table "row" drop column "booleans";
-- loses the values of column row.characters
alter table "row" drop column "characters";
-- loses the values of column row.dates
alter table "row" drop column "dates";
-- loses the values of column row.datetimes
alter table "row" drop column "datetimes";
-- loses the values of column row.decimals
alter table "row" drop column "decimals";
-- loses the values of column row.doubles
alter table "row" drop column "doubles";
-- loses the values of column row.floats
alter table "row" drop column "floats";
-- loses the values of column row.integers
alter table "row" drop column "integers";
-- loses the values of column row.intervals
alter table "row" drop column "intervals";
-- loses the values of column row.jsons
alter table "row" drop column "jsons";
-- loses the values of column row.numbers
alter table "row" drop column "numbers";
-- loses the values of column row.short_strings
alter table "row" drop column "short_strings";
-- loses the values of column row.smallints
alter table "row" drop column "smallints";
-- loses the values of column row.strings
alter table "row" drop column "strings";
-- loses the values of column row.texts
alter table "row" drop column "texts";
-- loses the values of column row.times
alter table "row" drop column "times";
-- loses the values of column row.uuids
alter table "row" drop column "uuids";
