insert into person (home_street, home_city) values (null, null);
