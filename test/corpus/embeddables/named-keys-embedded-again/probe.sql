insert into person (home_city, home_zip, work_city, work_zip) values ('Rome', '00101', 'Oslo', '10000');
