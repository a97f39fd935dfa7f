insert into a (x) values ('1');
insert into b (x) values ('1');
