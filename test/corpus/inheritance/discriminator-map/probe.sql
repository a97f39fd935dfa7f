insert into person (name, kind, bonus) values ('Eve', 'm', 7);
