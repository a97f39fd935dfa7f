insert into b (a_id) values (7);
