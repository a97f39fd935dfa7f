insert into a (b) values ('x');
