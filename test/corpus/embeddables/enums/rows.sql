insert into person (first_value) values ('ada@example.org');
