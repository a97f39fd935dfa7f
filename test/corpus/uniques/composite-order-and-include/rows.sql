insert into a (b, c, d) values ('x', 'y', 'z');
