insert into app.person (name, age, email) values ('Ann', 3, 'a@b');
insert into app.pet (owner_id, vet_email) values (1, 'a@b');
