-- loses the rows of table port
drop table "port";
-- loses the rows of table route
drop table "route";
-- loses the rows of table tagged
drop table "tagged";
