insert into a (b) values (3.00);
