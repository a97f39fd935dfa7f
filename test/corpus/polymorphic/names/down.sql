-- loses the rows of table like
drop table "like";
