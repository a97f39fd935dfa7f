insert into a (constructor) values ('v');
