insert into page (note) values ('x'); insert into comment default values;
