insert into "user" (password_hash) values ('secret');
