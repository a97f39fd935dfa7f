insert into a (b) values ('abc');
