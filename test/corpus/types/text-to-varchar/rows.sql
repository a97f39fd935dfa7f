insert into a (b) values ('abcdef');
