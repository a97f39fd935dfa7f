insert into a (b, c, d, e) values ('6f1b1b0e-0000-4000-8000-000000000001', 'true', '2026-01-31', '{"a": 1}');
