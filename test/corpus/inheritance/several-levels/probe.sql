insert into vehicle (kind, power, wheels) values ('car', 90, null);
