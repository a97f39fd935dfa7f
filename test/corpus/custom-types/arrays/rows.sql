insert into "row" default values;
