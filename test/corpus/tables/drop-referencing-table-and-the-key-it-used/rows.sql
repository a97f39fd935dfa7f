insert into author (code) values ('x');
insert into book (author_code) values ('x');
