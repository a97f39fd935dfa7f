-- loses the values of column thing.number
alter table "thing" drop column "number";
-- loses the position of sequence numbers
drop sequence "numbers";
