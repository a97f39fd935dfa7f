insert into box (size_width, size_height) values (2, 3);
