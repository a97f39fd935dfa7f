insert into thing (name, size) values ('X', 1); select 1 / count(*) from thing where name = 'x';
