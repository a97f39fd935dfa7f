-- loses the rows of table doc
drop table "doc";
