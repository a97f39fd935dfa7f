insert into a (b, c) values (1, 2);
