-- loses the values of column thing.number and the position of sequence numbers
alter table "thing" drop column "number";
