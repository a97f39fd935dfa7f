insert into a (n) values (9);
