-- loses the rows of table a
drop table "a";
