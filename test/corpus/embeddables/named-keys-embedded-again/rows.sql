insert into person (home_city, home_zip) values ('Rome', '00100');
