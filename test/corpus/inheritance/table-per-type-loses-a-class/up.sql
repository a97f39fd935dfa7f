-- loses the rows of table letter
drop table "letter";
