insert into visit default values;
