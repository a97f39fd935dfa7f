-- loses the values of column 1.10
alter table "1" drop column "10";
-- loses the values of column 1.2
alter table "1" drop column "2";
