insert into a (code) values ('x');
insert into b (a_code) values ('x');
