insert into a (meta) values ('{"key": "x"}');
