insert into thing (kind) values ('a');
