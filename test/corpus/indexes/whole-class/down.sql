-- loses the rows of table full
drop table "full";
