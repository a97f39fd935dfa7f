insert into a default values;
insert into b default values;
insert into a_bs values (1, 1);
