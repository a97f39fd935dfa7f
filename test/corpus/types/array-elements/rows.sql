insert into a (b, c, d) values ('{3,4}', '{5,null}', '{6f1b1b0e-0000-4000-8000-000000000001}');
