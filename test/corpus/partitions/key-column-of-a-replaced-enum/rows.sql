insert into event (id, kind) values (1, 'a');
