insert into invoice default values;
