insert into a (x, created_at) values ('1', '2026-01-31 10:00:00.5+00');
insert into b default values;
