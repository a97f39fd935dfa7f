insert into a (b, c) values ('x', 1);
