insert into x.a default values;
