insert into sized (size) values (7);
