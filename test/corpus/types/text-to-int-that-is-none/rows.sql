insert into a (b) values ('seven');
