insert into person (name, age, gone) values ('Ann', 40, 'z');
