-- loses the rows of table book
drop table "book";
alter table "author" drop constraint "author_code_unique";
