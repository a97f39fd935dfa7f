insert into payment (amount, parts) values (1.25, '{1,2}');
