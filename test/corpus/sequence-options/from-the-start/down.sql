-- loses the rows of table always
drop table "always";
-- loses the rows of table down
drop table "down";
-- loses the rows of table thing
drop table "thing";
