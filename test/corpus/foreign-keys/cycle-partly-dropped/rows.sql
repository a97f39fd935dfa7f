insert into c default values;
