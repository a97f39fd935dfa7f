insert into "user" (name) values ('Ann');
