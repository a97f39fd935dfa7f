insert into a (x, y) values (1, 2);
