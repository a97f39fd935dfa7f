insert into animal (name) values ('Rex');
