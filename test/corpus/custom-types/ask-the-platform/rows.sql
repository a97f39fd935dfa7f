insert into note (text) values ('x');
