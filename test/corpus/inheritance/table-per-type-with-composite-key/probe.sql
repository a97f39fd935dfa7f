insert into port (depth, country, code) values (9, 'no', 1); insert into oilport (tanks, country, code) values (9, 'no', 1);
