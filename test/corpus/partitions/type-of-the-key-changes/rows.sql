insert into event (id, day) values (1, '2026-02-01'), (2, '2026-03-01');
