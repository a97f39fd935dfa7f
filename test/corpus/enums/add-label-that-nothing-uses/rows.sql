insert into job (state) values ('new');
