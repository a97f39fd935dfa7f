insert into thing (name, code) values ('a', 1), ('b', 2);
