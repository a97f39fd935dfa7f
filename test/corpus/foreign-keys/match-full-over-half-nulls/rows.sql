insert into kind (id, part) values (1, 2); insert into thing (kind_id, kind_part) values (1, 2), (null, null), (1, null);
