insert into event (type, title, place) values ('concert', 'Jazz', 'Hall');
