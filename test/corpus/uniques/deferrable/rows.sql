insert into a (b, c) values ('x', 'y');
