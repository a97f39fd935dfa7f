insert into thing (name, size) values ('x', 1); select 1 / count(*) from thing where name = 'X';
