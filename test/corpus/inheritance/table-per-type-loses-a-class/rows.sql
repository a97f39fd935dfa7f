insert into document (title) values ('a'); insert into invoice (id, amount, state) values (1, 5, 'open');
