insert into cover (of_type, of_id) values ('post', 1);
