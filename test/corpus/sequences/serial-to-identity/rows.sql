insert into a values (default), (default), (default);
insert into b (a_id) values (3);
