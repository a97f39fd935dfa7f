insert into job (label) values ('a');
insert into audit (last) values ('done'), (null);
