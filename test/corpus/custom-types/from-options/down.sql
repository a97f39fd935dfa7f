-- loses the values of column place.at
alter table "place" drop column "at";
-- loses the values of column place.code
alter table "place" drop column "code";
-- loses the values of column place.long_code
alter table "place" drop column "long_code";
-- loses the values of column place.price
alter table "place" drop column "price";
-- loses the values of column place.total
alter table "place" drop column "total";
-- loses the values of column place.words
alter table "place" drop column "words";
