insert into person (home_city, home_street, home_zip) values ('Rome', 'Via Appia', '00100');
