insert into a values (1, 2);
insert into b (a) values (2);
