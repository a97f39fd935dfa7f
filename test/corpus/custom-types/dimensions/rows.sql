insert into board default values;
