insert into thing (a) values (1);
