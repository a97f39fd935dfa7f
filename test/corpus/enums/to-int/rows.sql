insert into job (level) values ('2');
