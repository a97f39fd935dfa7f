-- loses the rows of table htmlbody2text
drop table "htmlbody2text";
