insert into a (b, c) values (1, 'a,b'), (null, '{');
