-- loses the rows of table everything
drop table "everything";
