insert into zoo.beasts (name, type, lives, colour) values ('Tom', 'feline', 9, 'red');
