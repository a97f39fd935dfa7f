insert into a default values;
insert into b (a_id, b_id, c_id) values (1, 1, 1);
