insert into event (id, day, name) values (1, '2026-02-01', 'a'), (2, '2026-08-01', 'b');
