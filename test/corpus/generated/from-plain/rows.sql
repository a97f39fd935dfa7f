insert into a (b, c) values (2, 9);
