insert into a (b) values (1), (0), (-7);
