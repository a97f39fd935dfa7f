insert into job (state, last) values ('new', 'old');
