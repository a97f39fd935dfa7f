insert into "user" (name, phone) values ('Ann', '1');
