insert into thing (size, during) values (1, '[2026-01-01,2026-02-01)'), (1, '[2026-02-01,2026-03-01)');
