-- loses the rows of table gone
drop table "gone";
