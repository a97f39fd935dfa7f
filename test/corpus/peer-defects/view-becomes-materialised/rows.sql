insert into thing (size) values (1), (2);
