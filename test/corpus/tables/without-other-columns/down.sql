-- loses the rows of table only
drop table "only";
