insert into job (a) values ('new');
