insert into a (b) values ('2026-01-31');
