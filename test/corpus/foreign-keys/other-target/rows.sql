insert into a default values;
insert into b default values;
insert into c (owner_id) values (1);
