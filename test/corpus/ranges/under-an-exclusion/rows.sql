insert into thing (name, size, span) values ('a', 1, '[1,2)'), ('b', 2, '[2,3)');
