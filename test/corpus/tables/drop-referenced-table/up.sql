alter table "book" drop constraint "book_author_id_foreign";
-- loses the values of column book.author_id
alter table "book" drop column "author_id";
-- loses the rows of table author
drop table "author";
