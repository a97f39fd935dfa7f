insert into a (b) values (1);
