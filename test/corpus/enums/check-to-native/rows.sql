insert into job (state, flags) values ('done', '{a,b}');
