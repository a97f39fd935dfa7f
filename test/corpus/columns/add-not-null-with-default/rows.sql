insert into "user" default values;
