insert into person (name, kind) values ('Ada', 'e');
