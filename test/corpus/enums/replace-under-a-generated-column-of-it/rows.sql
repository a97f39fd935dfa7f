insert into job (n) values (1);
