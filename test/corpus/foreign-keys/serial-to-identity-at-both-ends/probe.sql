insert into a (parent_id) values (2)
