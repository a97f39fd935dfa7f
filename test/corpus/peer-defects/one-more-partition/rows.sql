insert into event (id, at, size) values (1, '2025-03-01', 5), (2, '2025-04-01', 6);
