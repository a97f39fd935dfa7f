insert into a (title, body) values ('x', 'y');
