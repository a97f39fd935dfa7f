insert into a (state) values ('new');
