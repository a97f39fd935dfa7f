insert into legal.contracts (id, signed_by, number) values (1, 'Ada', 'x');
