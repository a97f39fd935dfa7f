insert into a values (3000000000);
insert into b (a_id) values (3000000000)
