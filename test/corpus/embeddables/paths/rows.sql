insert into person (name, home_city, home_zip, work, meta) values ('Ada', 'Rome', '1', '{"city": "Oslo", "zip": "2"}', '{"key": 1}');
