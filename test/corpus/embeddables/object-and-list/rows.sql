insert into "order" default values;
