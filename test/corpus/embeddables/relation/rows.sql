insert into country values ('it'); insert into person (home_city) values ('Rome');
