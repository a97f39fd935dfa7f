insert into vehicle (kind) values ('vehicle');
