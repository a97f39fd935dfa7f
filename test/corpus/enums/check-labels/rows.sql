insert into a (state, flags) values ('new', '{a}');
