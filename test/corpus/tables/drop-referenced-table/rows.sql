insert into author default values;
insert into book (author_id) values (1), (null);
