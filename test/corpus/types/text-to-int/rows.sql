insert into a (b) values ('7');
