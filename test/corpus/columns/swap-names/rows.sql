insert into point (x, y) values (1, '2');
