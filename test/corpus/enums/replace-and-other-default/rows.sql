insert into job (a, b, c) values ('done', 'done', 'done');
