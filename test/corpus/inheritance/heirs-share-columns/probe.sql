insert into event (type, title, place, size, fair_code) values ('fair', 'Books', 'Field', 'huge', 1);
