insert into a (b) values ('{"a": 1}');
