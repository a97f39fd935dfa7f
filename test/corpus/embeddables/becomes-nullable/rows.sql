insert into person (home_street) values ('Via Appia');
