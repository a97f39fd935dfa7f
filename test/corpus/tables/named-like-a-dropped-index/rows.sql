insert into other (label) values ('a');
