insert into animal (name, type, lives) values ('Tom', 'cat', 9);
