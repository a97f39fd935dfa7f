insert into a (b) values ('10:00:01');
