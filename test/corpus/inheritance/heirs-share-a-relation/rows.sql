insert into owner default values; insert into animal (type, master_id) values ('cat', 1);
