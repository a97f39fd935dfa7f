insert into job (state) values ('d');
