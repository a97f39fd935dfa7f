insert into a (parent_id) values (null), (1);
