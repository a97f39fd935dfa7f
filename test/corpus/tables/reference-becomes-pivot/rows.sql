insert into tag values (1), (2); insert into post (tag_id) values (1), (null), (2);
