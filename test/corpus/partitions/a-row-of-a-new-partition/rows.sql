insert into event values (1), (3), (4);
