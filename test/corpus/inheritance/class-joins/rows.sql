insert into zoo.beasts (name, type, barks) values ('Rex', 'dog', true);
