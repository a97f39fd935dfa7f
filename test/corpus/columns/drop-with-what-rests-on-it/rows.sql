insert into "user" (name, email) values ('Ann', 'a@b');
