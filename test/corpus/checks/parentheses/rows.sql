insert into a (a, b, c) values (true, true, true);
