insert into job (a, b, c) values ('done', 'new', 'new');
