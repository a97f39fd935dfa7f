insert into a (b, c) values ('x', 'Y');
