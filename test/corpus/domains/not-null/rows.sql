insert into thing (name, size) values ('a@b', 1), ('c@d', 2);
