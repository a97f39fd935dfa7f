insert into tag values (default), (default);
insert into post values (default);
insert into post_tags values (1, 1), (1, 2);
