insert into job (status) values ('a');
