insert into client (name) values ('Ada');
