insert into job (state) values ('done');
