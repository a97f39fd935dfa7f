insert into gone (label) values ('a');
insert into kept default values;
