insert into a (a) values (1);
