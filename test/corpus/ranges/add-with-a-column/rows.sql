insert into thing (name, size) values ('a', 1), ('b', 2);
