insert into a (state) values ('new');
insert into b (state) values ('new');
