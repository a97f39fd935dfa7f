insert into "user" (name, code) values ('Ann', 'a');
