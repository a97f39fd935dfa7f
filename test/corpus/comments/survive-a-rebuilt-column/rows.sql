insert into a (b) values (4);
