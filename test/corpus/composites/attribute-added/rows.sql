insert into thing (name, size, home) values ('a', 1, row('s', '12345')), ('b', 2, null);
