-- loses the rows of table post_tags
drop table "post_tags";
