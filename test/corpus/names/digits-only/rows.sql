insert into "1" default values;
