insert into job default values;
