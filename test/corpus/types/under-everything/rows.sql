insert into a (b, c, d) values ('q', 1, 2);
