insert into a (code, label) values ('x', 'y');
insert into b (a_code) values ('x');
