insert into kind values ('x');
insert into a (kind_code) values ('x');
