insert into a (code) values ('x'), ('x');
