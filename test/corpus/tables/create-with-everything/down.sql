-- loses the rows of table book
drop table "book";
drop type "book_state";
