insert into a (b) values (null);
