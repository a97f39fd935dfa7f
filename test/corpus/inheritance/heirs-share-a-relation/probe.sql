insert into animal (type, master_id) values ('dog', 1);
