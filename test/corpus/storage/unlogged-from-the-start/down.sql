-- loses the rows of table thing
drop table "thing";
