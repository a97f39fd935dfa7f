insert into thing (name) values ('a'), ('b');
