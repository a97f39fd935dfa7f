insert into person (home_city, w_city) values ('Rome', null), ('Oslo', 'Bergen');
