insert into shop default values;
