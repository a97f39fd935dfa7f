insert into a values ('x');
insert into b (a_code) values ('x');
