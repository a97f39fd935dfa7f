insert into animal (type) values ('dog'); insert into owner default values;
