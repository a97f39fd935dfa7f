insert into a default values;
insert into b values (1);
insert into c (b_a_id) values (1);
