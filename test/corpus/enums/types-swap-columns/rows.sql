insert into job (a, b) values ('x', 'x');
