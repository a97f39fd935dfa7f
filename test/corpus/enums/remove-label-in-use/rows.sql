insert into job (state) values ('running');
