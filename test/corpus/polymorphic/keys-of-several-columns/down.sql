-- loses the rows of table note
drop table "note";
-- loses the rows of table stamp
drop table "stamp";
