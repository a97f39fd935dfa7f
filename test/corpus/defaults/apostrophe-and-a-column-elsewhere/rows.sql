insert into a (s) values ('x');
insert into b default values;
