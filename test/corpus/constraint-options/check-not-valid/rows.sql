insert into thing (name, size) values ('a', -1);
