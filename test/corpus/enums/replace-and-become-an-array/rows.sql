insert into job (a) values ('done');
